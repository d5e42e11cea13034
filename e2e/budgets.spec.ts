import { expect, test } from '@playwright/test'
import { measurePage } from './measure-page'
import { addressOn, fixtureSite, ownSite, userBlog } from './sites'

/** The budgets of a reading page; every later change must keep them. */
const budgets = { scripts: 3.4, styles: 14, frame: 5, fonts: 100 }

const post = userBlog
  ? addressOn(userBlog, '/posts/3rd-posting_llmmodels/')
  : addressOn(fixtureSite, '/posts/first-seed/')

test('a long post keeps its budgets', async ({ page }) => {
  const cost = await measurePage(page, post)
  const kib = (bytes: number) => bytes / 1024
  for (const [name, most] of Object.entries(budgets)) {
    const size = kib(cost[name as keyof typeof budgets])
    process.stdout.write(`${name.padEnd(8)} ${size.toFixed(2).padStart(7)} KiB of ${most}\n`)
    expect.soft(size, name).toBeLessThanOrEqual(most)
  }
  process.stdout.write(`layout shift ${cost.layoutShift}, other hosts ${cost.otherHosts.length}\n`)
  expect(cost.layoutShift).toBe(0)
  expect(cost.otherHosts).toEqual([])
  expect(cost.violations).toEqual([])
})

const kindsOfPage = ['/', '/posts/', '/posts/markdown-tour/', '/posts/attention-scaling/', '/posts/language-models/']
const morePages = [
  '/tags/',
  '/tags/가지/',
  '/about/',
  '/archive/',
  '/series/language-models/',
  '/models/',
  '/models/tree/',
  '/models/by/country/kr/',
  '/models/bert/',
  '/en/',
  '/no-such-page/',
  '/error-500/',
]

for (const path of [...kindsOfPage, ...morePages]) {
  test(`${path} keeps to its budget of styles, breaks no policy, asks no other host and does not shift`, async ({
    page,
  }) => {
    const cost = await measurePage(page, addressOn(ownSite, path))
    process.stdout.write(`styles   ${(cost.styles / 1024).toFixed(2).padStart(7)} KiB of ${budgets.styles} ${path}\n`)
    expect.soft(cost.styles / 1024).toBeLessThanOrEqual(budgets.styles)
    expect(cost.violations).toEqual([])
    expect(cost.otherHosts).toEqual([])
    expect(cost.layoutShift).toBeLessThan(0.01)
  })
}

test('a page that shows nothing of models loads the one style sheet of all pages', async ({ page }) => {
  for (const path of ['/', '/posts/', '/about/', '/posts/hello-gaji/', '/no-such-page/']) {
    await page.goto(addressOn(ownSite, path))
    await expect.soft(page.locator('link[rel=stylesheet]'), path).toHaveCount(1)
  }
})
