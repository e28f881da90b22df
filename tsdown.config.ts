import { defineConfig } from 'tsdown'

/** The weights stay modules of their own, which all entries share. */
const deps = { neverBundle: [/^#models\//] }

export default defineConfig([
  {
    entry: { index: 'src/index.ts' },
    format: 'esm',
    platform: 'neutral',
    dts: true,
    fixedExtension: false,
    clean: true,
    deps,
  },
  {
    entry: {
      cli: 'src/cli/main.ts',
      'parse-worker': 'src/read/parse-worker.ts',
      'extract-worker': 'src/cli/extract-worker.ts',
      'read-worker': 'src/cli/serve/read-worker.ts',
    },
    format: 'esm',
    platform: 'node',
    dts: false,
    fixedExtension: false,
    clean: false,
    deps,
  },
  {
    entry: { ledger: 'src/ledger/index.ts' },
    format: 'esm',
    platform: 'node',
    dts: true,
    fixedExtension: false,
    clean: false,
    deps,
  },
  {
    entry: { serve: 'src/serve/index.ts' },
    format: 'esm',
    platform: 'node',
    dts: true,
    fixedExtension: false,
    clean: false,
    deps,
  },
  {
    entry: { export: 'src/export/index.ts' },
    format: 'esm',
    platform: 'neutral',
    dts: true,
    fixedExtension: false,
    clean: false,
    deps,
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
