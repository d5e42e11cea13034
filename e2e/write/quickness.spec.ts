import { gzipSync } from 'node:zlib'
import { expect, test } from '@playwright/test'
import { fixtureSite, portOf, userBlog } from '../sites'
import { openDesk } from './desk'
import { type RunningStudio, startStudio } from './studio-server'

test.describe.configure({ mode: 'default' })

const site = userBlog ?? fixtureSite
/** The longest of her own texts, 39 KB. */
const post = userBlog ? 'content/posts/5th MetaCognition and Brain.md' : 'content/posts/first-seed.md'
const mostScript = 300

let studio: RunningStudio
test.beforeAll(async () => {
  studio = await startStudio(site, portOf(15))
})
test.afterAll(() => studio?.stop())

test('what is fetched before the first key can be typed keeps its budget', async ({ page }) => {
  const scripts: { url: string; bytes: number }[] = []
  const answers: Promise<void>[] = []
  page.on('response', (response) => {
    if (response.request().resourceType() !== 'script') return
    answers.push(
      response.body().then((body) => void scripts.push({ url: response.url(), bytes: gzipSync(body).length })),
    )
  })
  await page.addInitScript(markField)
  await openDesk(page, studio, post)
  const before = await page.evaluate(() => {
    const [field] = performance.getEntriesByName('the field stands')
    const isBefore = (one: PerformanceEntry) => one.startTime < (field?.startTime ?? 0)
    return performance
      .getEntriesByType('resource')
      .filter(isBefore)
      .map(({ name }) => name)
  })
  await Promise.all(answers)
  const kib = (some: typeof scripts) => some.reduce((sum, { bytes }) => sum + bytes, 0) / 1024
  const [first, all] = [kib(scripts.filter(({ url }) => before.includes(url))), kib(scripts)]
  process.stdout.write(`scripts to the first key ${first.toFixed(0)} KiB of ${mostScript}, in all ${all.toFixed(0)}\n`)
  expect(first).toBeGreaterThan(100)
  expect(first).toBeLessThanOrEqual(mostScript)
})

test('a key is painted while the preview runs: how soon, and how soon the preview follows', async ({ page }) => {
  test.setTimeout(120_000)
  const desk = await openDesk(page, studio, post)
  await expect(desk.preview.locator('main h1')).toBeVisible({ timeout: 20_000 })
  await page.evaluate(watchKeys)
  await desk.body.click()
  for (let word = 0; word < 12; word++) {
    await page.keyboard.type('gana dara maba saa ', { delay: 60 })
    // Long enough that a preview begins, too short for it to end.
    await page.waitForTimeout(350)
  }
  const painted = await page.evaluate(() => (window as unknown as { painted: number[] }).painted)
  const sign = `끝말${Date.now()}`
  await page.keyboard.insertText(sign)
  const begun = Date.now()
  await expect(desk.preview.locator('main')).toContainText(sign, { timeout: 20_000 })
  const sorted = painted.sort((a, b) => a - b)
  const at = (share: number) => (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(0)
  process.stdout.write(
    `key to paint: p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, longest ${at(0.999)} ms of ${sorted.length} keys\n` +
      `preview ${Date.now() - begun} ms after the last key\n`,
  )
  expect(sorted.length).toBeGreaterThan(100)
})

/** Notes when the text's field has come into the page. */
function markField() {
  new MutationObserver((_, watcher) => {
    if (!document.querySelector('.cm-content')) return
    performance.mark('the field stands')
    watcher.disconnect()
  }).observe(document, { subtree: true, childList: true })
}

/** From the key's own time until the frame that shows it has been handed on. */
function watchKeys() {
  const painted: number[] = []
  Object.assign(window, { painted })
  const { port1, port2 } = new MessageChannel()
  const waiting: number[] = []
  port1.onmessage = () => {
    for (const time of waiting.splice(0)) painted.push(performance.now() - time)
  }
  addEventListener(
    'keydown',
    ({ timeStamp }) =>
      requestAnimationFrame(() => {
        waiting.push(timeStamp)
        port2.postMessage(0)
      }),
    true,
  )
}
