import { chromium, expect, test } from '@playwright/test'
import { systemChromium } from '../../lib/base/ensure-browser'
import { findFirefox, findWebKit } from '../../lib/commands/steps/ensure-engines'
import { serveSites } from '../build-sites'
import { originOf, ownSite } from '../sites'
import { type Engine, until } from './engines/engine'
import { startPuppeteer } from './engines/puppeteer-engine'
import { startWebKit } from './engines/webkit-engine'
import { reportViolations, type Watch } from './report-violations'

/** What a reader meets in the engines of Chrome, Firefox and Safari alike. */

const [firefox, webKit] = [findFirefox(), findWebKit()]
const engines: Record<string, { start?: () => Promise<Engine>; packages: string }> = {
  Chromium: {
    start: () => startPuppeteer('chrome', systemChromium ?? chromium.executablePath()),
    packages: 'chromium',
  },
  Firefox: { start: firefox ? () => startPuppeteer('firefox', firefox) : undefined, packages: 'firefox-esr' },
  WebKitGTK: {
    start: webKit ? () => startWebKit(webKit.driver, webKit.browser) : undefined,
    packages: 'webkit2gtk-driver xvfb',
  },
}

const kinds = [
  '/',
  '/posts/',
  '/posts/markdown-tour/',
  '/posts/attention-scaling/',
  '/posts/language-models/',
  '/tags/',
]
const moreKinds = ['/tags/가지/', '/about/', '/models/', '/models/bert/', '/en/', '/no-such-page/', '/error-500/']
const post = '/posts/markdown-tour/'

let endServer: (() => void) | undefined

test.beforeAll(async () => {
  test.setTimeout(1_200_000)
  endServer = await serveSites([ownSite])
})

test.afterAll(() => endServer?.())

for (const [name, { start, packages }] of Object.entries(engines)) {
  test.describe(name, () => {
    test.describe.configure({ mode: 'serial' })
    test.skip(!start, `${name} is not installed (in Debian: apt-get install ${packages})`)
    let engine: Engine
    let watch: Watch

    test.beforeAll(async () => {
      watch = await reportViolations(originOf(ownSite))
      engine = await (start as () => Promise<Engine>)()
    })

    test.afterAll(async () => {
      await engine?.close()
      watch?.server.close()
      watch?.server.closeAllConnections()
    })

    test('a broken policy is reported, so that silence means something', async () => {
      await engine.open(watch.offender)
      await expect.poll(() => watch.violations.length).toBeGreaterThan(0)
      watch.violations.length = 0
    })

    for (const path of [...kinds, ...moreKinds]) {
      test(`${path} is styled and breaks no policy`, async () => {
        await engine.open(watch.origin + encodeURI(path))
        const page = await until(engine, look, ({ fonts }: Look) => fonts > 0)
        expect(page.heading).not.toBe('')
        expect(page.rules).toBeGreaterThan(10)
        expect(page.family).toContain('Gaji Sans')
        expect(page.fonts).toBeGreaterThan(0)
        expect(page.broken).toEqual([])
        expect(watch.violations).toEqual([])
      })
    }

    test('the theme goes round, changes the page, and is kept on the next one', async () => {
      await engine.open(watch.origin + post)
      const ground = 'return getComputedStyle(document.documentElement).backgroundColor'
      const theme = 'return document.documentElement.dataset.theme ?? "auto"'
      await engine.click('theme-switch button')
      const light = await engine.run<string>(ground)
      expect(await engine.run(theme)).toBe('light')
      await engine.click('theme-switch button')
      expect(await engine.run(theme)).toBe('dark')
      expect(await engine.run<string>(ground)).not.toBe(light)
      await engine.open(`${watch.origin}/about/`)
      expect(await engine.run(theme)).toBe('dark')
      await engine.click('theme-switch button')
      expect(await engine.run(theme)).toBe('auto')
    })

    test('a figure opens over the page and closes', async () => {
      await engine.open(watch.origin + post)
      const shown = 'return document.querySelector("dialog.zoom-view[open] img")?.getBoundingClientRect().width ?? 0'
      await engine.click('a.zoom')
      expect(await until(engine, shown, (width: number) => width > 0)).toBeGreaterThan(20)
      await engine.click('dialog.zoom-view button')
      expect(await until(engine, shown, (width: number) => width === 0)).toBe(0)
      expect(await engine.run('return location.pathname')).toBe(post)
    })

    test('a footnote opens over the text, where it can be read, and closes', async () => {
      await engine.open(watch.origin + post)
      const shown = `const note = document.querySelector('.footnotes :popover-open')?.getBoundingClientRect()
        return note ? note.height > 20 && note.top >= 0 && note.bottom <= innerHeight : null`
      await engine.click('button.footnote-ref')
      expect(await until(engine, shown, (isRead: boolean | null) => isRead !== null)).toBe(true)
      await engine.click('.footnotes :popover-open > button')
      expect(await until(engine, shown, (isRead: boolean | null) => isRead === null)).toBeNull()
      expect(await engine.run('return location.hash')).toBe('')
    })

    test('the contents lead to a part and mark it', async () => {
      await engine.open(watch.origin + post)
      await engine.click(`follow-contents a[href="#${encodeURIComponent('수식')}"]`)
      const marked = `return document.querySelector('follow-contents [aria-current]')?.textContent ?? ''`
      expect(await until(engine, marked, (text: string) => text === '수식')).toBe('수식')
      expect(await engine.run<number>('return scrollY')).toBeGreaterThan(200)
    })

    test('code is copied, and the button says so', async () => {
      await engine.open(watch.origin + post)
      await engine.click('.highlight button.copy')
      const said = `return document.querySelector('.highlight button.copy').textContent`
      expect(await until(engine, said, (text: string) => text === '복사함')).toBe('복사함')
    })

    test('nothing of all that broke the policy', () => {
      expect(watch.violations).toEqual([])
    })
  })
}

type Look = { heading: string; rules: number; family: string; fonts: number; broken: string[] }
const look = `
  const sheets = [...document.styleSheets]
  return {
    heading: document.querySelector('h1')?.textContent ?? '',
    rules: sheets.reduce((sum, sheet) => sum + sheet.cssRules.length, 0),
    family: getComputedStyle(document.body).fontFamily,
    fonts: [...document.fonts].filter(({ family, status }) => /^"?Gaji Sans"?$/.test(family) && status === 'loaded').length,
    broken: [...document.images].filter((image) => image.complete && image.naturalWidth === 0).map(({ src }) => src),
  }`
