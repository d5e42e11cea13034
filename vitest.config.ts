import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['lib/**/*.test.ts', 'components/**/*.test.{ts,tsx}', 'app/**/*.test.ts'],
    // Ends a hang: a whole content step takes seconds, on a busy machine a minute.
    testTimeout: 240_000,
    globalSetup: 'lib/tools/testing/vector-counts.ts',
  },
})
