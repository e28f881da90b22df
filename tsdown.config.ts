import { defineConfig } from 'tsdown'

export default defineConfig([
  {
    entry: { index: 'src/index.ts' },
    format: 'esm',
    platform: 'neutral',
    dts: true,
    fixedExtension: false,
    clean: true,
  },
  {
    entry: {
      cli: 'src/cli/main.ts',
      'parse-worker': 'src/read/parse-worker.ts',
      'extract-worker': 'src/cli/extract-worker.ts',
    },
    format: 'esm',
    platform: 'node',
    dts: false,
    fixedExtension: false,
    clean: false,
  },
  {
    entry: { ledger: 'src/ledger/index.ts' },
    format: 'esm',
    platform: 'node',
    dts: true,
    fixedExtension: false,
    clean: false,
  },
  {
    entry: { export: 'src/export/index.ts' },
    format: 'esm',
    platform: 'neutral',
    dts: true,
    fixedExtension: false,
    clean: false,
  },
  {
    entry: { 'onrecord.browser': 'src/index.ts' },
    format: 'esm',
    platform: 'browser',
    dts: false,
    minify: true,
    fixedExtension: false,
    clean: false,
    deps: { alwaysBundle: [/.*/] },
  },
])
