import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['{src,ui,test,scripts,eval,bench,training}/**/*.test.ts'],
    maxWorkers: '100%',
    testTimeout: 60_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 15_000 } },
  },
})
