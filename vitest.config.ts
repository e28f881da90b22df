import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: { include: ['{src,ui,test,scripts,eval,bench,training}/**/*.test.ts'], testTimeout: 60_000 },
})
