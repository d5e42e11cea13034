import { gzipSync } from 'node:zlib'
import type { Page } from '@playwright/test'

/** What a first view of a page costs. Sizes in bytes, gzip where a server would compress. */
export type PageCost = {
  scripts: number
  styles: number
  fonts: number
  /** the document without its article */
  frame: number
  layoutShift: number
  otherHosts: string[]
  violations: string[]
}

const kinds = { script: 'scripts', stylesheet: 'styles', font: 'fonts' } as const

/** Opens a page as a first visitor, scrolls to its end, and adds up what came. */
export async function measurePage(page: Page, url: string): Promise<PageCost> {
  const cost: PageCost = { scripts: 0, styles: 0, fonts: 0, frame: 0, layoutShift: 0, otherHosts: [], violations: [] }
  const answers: Promise<void>[] = []
  page.on('response', (response) => {
    const type = response.request().resourceType()
    if (!(type in kinds)) return
    const kind = kinds[type as keyof typeof kinds]
    answers.push(
      response.body().then((body) => {
        cost[kind] += kind === 'fonts' ? body.length : gzipSync(body).length
      }),
    )
  })
  page.on('request', (request) => {
    const { origin } = new URL(request.url())
    if (/^https?:/.test(origin) && origin !== new URL(url).origin) cost.otherHosts.push(origin)
  })
  page.on('console', (message) => {
    if (/Content Security Policy|violates/i.test(message.text())) cost.violations.push(message.text())
  })
  await page.addInitScript(() => {
    const store = window as unknown as { shift: number }
    store.shift = 0
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) store.shift += (entry as unknown as { value: number }).value
    }).observe({ type: 'layout-shift', buffered: true })
  })
  const answer = await page.goto(url)
  const html = (await answer?.text()) ?? ''
  cost.frame = gzipSync(html.replace(/<article[\s>].*<\/article>/s, '')).length
  await page.evaluate(async () => {
    for (let y = 0; y < document.body.scrollHeight; y += 600) {
      window.scrollTo(0, y)
      await new Promise((resolve) => setTimeout(resolve, 40))
    }
    await document.fonts.ready
  })
  await page.waitForLoadState('networkidle')
  await Promise.all(answers)
  cost.layoutShift = await page.evaluate(() => (window as unknown as { shift: number }).shift)
  return cost
}
