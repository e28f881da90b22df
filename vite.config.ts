import { fileURLToPath } from 'node:url'
import { svelte } from '@sveltejs/vite-plugin-svelte'
import { defineConfig } from 'vite'

const pathOf = (name: string): string => fileURLToPath(new URL(name, import.meta.url))

/**
 * The web app; with `--mode static` the paste page alone, whose addresses are relative, so that it works under any path of any host.
 * Everything is a file of its own with a hash in its name: a strict content security policy lets nothing else run.
 */
export default defineConfig(({ mode }) => ({
  root: pathOf(mode === 'static' ? 'ui/static' : 'ui'),
  base: mode === 'static' ? './' : '/',
  publicDir: pathOf('ui/public'),
  plugins: [svelte({ configFile: pathOf('svelte.config.js') })],
  build: {
    outDir: pathOf(mode === 'static' ? 'dist/static' : 'dist/ui'),
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  worker: { format: 'es' as const },
}))
