import puppeteer, { type LaunchOptions } from 'puppeteer-core'
import type { Engine } from './engine'

/** Chromium or Firefox as the system has it, by WebDriver BiDi. */
export async function startPuppeteer(browserName: 'chrome' | 'firefox', executablePath: string): Promise<Engine> {
  const args = browserName === 'chrome' ? ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-sync'] : []
  const options: LaunchOptions = { browser: browserName, executablePath, args, protocol: 'webDriverBiDi' }
  const browser = await puppeteer.launch({ ...options, defaultViewport: { width: 1440, height: 900 } })
  const page = await browser.newPage()
  return {
    open: async (url) => void (await page.goto(url, { waitUntil: 'load' })),
    run: (body) => page.evaluate(`(() => { ${body} })()`) as Promise<never>,
    click: (selector) => page.click(selector),
    close: () => browser.close(),
  }
}
