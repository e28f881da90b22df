import { fileURLToPath } from 'node:url'
import { svelte } from '@sveltejs/vite-plugin-svelte'
import { defineConfig } from 'vite'

const pathOf = (name: string): string => fileURLToPath(new URL(name, import.meta.url))

/** The web app. Everything is a file of its own with a hash in its name: a strict content security policy lets nothing else run. */
export default defineConfig({
  root: pathOf('ui'),
  configFile: false,
  plugins: [svelte({ configFile: pathOf('svelte.config.js') })],
  build: {
    outDir: pathOf('dist/ui'),
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  worker: { format: 'es' },
})
