import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import type { SiteIndex } from '../../lib/record/site-index'
import { copyOf, fixtureSite, portOf } from '../sites'
import { callStudio, type RunningStudio, startStudio } from './studio-server'

test.describe.configure({ mode: 'serial' })

type Shown = { html: string; problems: { line: number; column: number; message: string }[] }

let studio: RunningStudio
test.beforeAll(async () => {
  studio = await startStudio(fixtureSite, portOf(26))
})
test.afterAll(() => studio?.stop())

const ask = (path: string, text: string) =>
  callStudio(studio, '/api/write/preview', { method: 'POST', body: { path, text } })

test('of every text the preview is the page that readers get, node for node', async ({ page }) => {
  const index = JSON.parse(readFileSync(join(copyOf(fixtureSite), '.gaji', 'index.json'), 'utf8')) as SiteIndex
  const files = index.pages.flatMap(({ file, url }) => (file && /\.md$/.test(file) ? [{ file, url }] : []))
  for (const { file, url } of files) {
    const answer = await ask(file, readFileSync(join(studio.folder, file), 'utf8'))
    expect(answer.status, file).toBe(200)
    const { html } = (await answer.json()) as Shown
    const published = await (await fetch(studio.address + encodeURI(url))).text()
    const isSame = await page.evaluate(
      (pages) => {
        const [one, other] = pages.map((text) =>
          new DOMParser().parseFromString(text, 'text/html').querySelector('main'),
        )
        return one?.isEqualNode(other ?? null)
      },
      [html, published],
    )
    expect.soft(isSame, file).toBe(true)
  }
  expect(files.length).toBeGreaterThan(20)
})

test('a new post is shown among the others, and nothing is written for it', async () => {
  const answer = await ask(
    'content/posts/새 글/index.md',
    '+++\ntitle = "새 글"\ndate = 2024-03-03\ndraft = true\n+++\n\n**새로운(말)**을 쓴다\n',
  )
  expect(answer.status).toBe(200)
  expect(((await answer.json()) as Shown).html).toContain('<strong>새로운(말)</strong>을 쓴다')
  expect(studio.git('status', '--porcelain')).toBe('')
})

test('a broken front matter is told with its line, and mended it is forgotten', async () => {
  const broken = await ask('content/posts/first-seed.md', '+++\ntitle = "닫지 않은\n+++\n글\n')
  expect(broken.status).toBe(422)
  expect((await broken.json()).problems[0]).toMatchObject({ line: 2, remedy: expect.stringContaining('quote') })
  const mended = await ask('content/posts/first-seed.md', '+++\ntitle = "닫은"\ndate = 2024-01-01\n+++\n글\n')
  expect([mended.status, (await mended.json()).problems]).toEqual([200, []])
})

test('what would run is in no preview', async ({ page }) => {
  const body = '<script>flag()</script>\n\n<img src=x onerror="flag()">\n\n[x](javascript:flag%28%29)\n'
  const answer = await ask('content/posts/first-seed.md', `+++\ntitle = "x"\ndate = 2024-01-01\n+++\n\n${body}`)
  const { html } = (await answer.json()) as Shown
  const runs = await page.evaluate((text) => {
    const all = [...new DOMParser().parseFromString(text, 'text/html').querySelectorAll('main *')]
    const isScript = (one: Element) => one.localName === 'script' && one.getAttribute('type') !== 'application/ld+json'
    return all.filter((one) => {
      return (
        isScript(one) || [...one.attributes].some(({ name, value }) => /^on/.test(name) || /^javascript:/i.test(value))
      )
    }).length
  }, html)
  expect(runs).toBe(0)
})

test('a picture beside a text is there before any build has it', async () => {
  const text = '+++\ntitle = "x"\ndate = 2024-01-01\n+++\n\n![잎](꽃%20하나.png)\n'
  const { html } = (await (await ask('content/posts/가지-키우기/index.md', text)).json()) as Shown
  const [, src = ''] = /<img[^>]* src="([^"]*)"/.exec(html) ?? []
  const picture = await fetch(new URL(src.replaceAll('&amp;', '&'), studio.address))
  expect([picture.status, picture.headers.get('content-type')]).toEqual([200, expect.stringContaining('image/')])
})

test('its frame is an empty page that runs nothing and stands in a page of ours alone', async () => {
  const frame = await fetch(`${studio.address}/write/preview/`, { headers: { 'sec-fetch-site': 'same-origin' } })
  expect(frame.status).toBe(200)
  const policy = frame.headers.get('content-security-policy') ?? ''
  expect(policy).toContain("frame-ancestors 'self'")
  expect(policy).not.toContain('script-src')
  expect([frame.headers.get('x-frame-options'), frame.headers.get('cache-control')]).toEqual(['SAMEORIGIN', 'no-store'])
})
