import { defineConfig } from '@playwright/test'
import { environment } from './lib/base/environment'

/** `npm run verify`: what is slow by nature. One thing at a time, since each is a whole build or a browser of its own. */
export default defineConfig({
  testDir: 'e2e/verify',
  workers: 1,
  forbidOnly: Boolean(environment.CI),
  retries: 0,
  timeout: 180_000,
  reporter: [['list']],
})
