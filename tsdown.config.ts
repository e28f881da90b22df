import { defineConfig } from 'tsdown'

export default defineConfig({
  entry: { index: 'src/index.ts', cli: 'src/cli/main.ts', 'html-worker': 'src/read/html-worker.ts' },
  format: 'esm',
  platform: 'neutral',
  dts: { tsgo: false },
  fixedExtension: false,
  clean: true,
})
