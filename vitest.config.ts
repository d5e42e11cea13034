import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['lib/**/*.test.ts', 'components/**/*.test.{ts,tsx}', 'app/**/*.test.ts'],
    testTimeout: 60_000,
    globalSetup: 'lib/testing/vector-counts.ts',
  },
})
