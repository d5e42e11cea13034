import { defineConfig, devices } from '@playwright/test'
import { systemChromium } from './lib/base/ensure-browser'
import { environment } from './lib/base/environment'

const options = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking']

export default defineConfig({
  testDir: 'e2e',
  testIgnore: 'verify/**',
  globalSetup: './e2e/build-sites.ts',
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(environment.CI),
  retries: 0,
  // A machine that is busy with other things is slow, and nothing is wrong with what it tests.
  timeout: 60_000,
  expect: { timeout: 20_000 },
  reporter: [['list']],
  use: {
    ...devices['Desktop Chrome'],
    launchOptions: {
      executablePath: systemChromium,
      args: [...options, '--disable-component-update', '--disable-sync'],
    },
  },
})
