import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { openWorkFiles } from '../base/workspace/open-work-files'
import { type OurAnswers, readOurAnswers } from '../certificate/site/our-answers'
import type { SiteIndex } from '../record/site-index'
import { newerOriginal } from '../site/newer-original'
import { runContent } from '../tools/compare/run-content'
import { copyProject } from '../tools/testing/project-copy'

/** e2e/site-languages: a config folder, two languages in folders of their own, mounts, cascade, resources. */
let answers: OurAnswers
let index: SiteIndex
let output = ''
let copy = ''

beforeAll(() => {
  copy = copyProject('languages')
  output = runContent(copy, resolve('e2e/site-languages'), { KEEP_GOING: '' }).output
  answers = readOurAnswers(openWorkFiles(join(copy, '.gaji')))
  index = JSON.parse(readFileSync(join(copy, '.gaji', 'index.json'), 'utf8'))
}, 120_000)

const page = (url: string) => answers.pages.get(url)

test('it has no slips', () => {
  const told = output.split('\n').filter((line) => line !== '' && !line.startsWith('✓'))
  expect(told).toEqual([])
})

test('each page stands where Hugo has it, under its language', () => {
  const titles = Object.fromEntries([...answers.pages].map(([url, { title }]) => [url, title]))
  expect(titles).toEqual({
    '/ko/': '두 말 밭',
    '/ko/docs/': '길잡이',
    '/ko/docs/guide/': '물 주기',
    '/ko/docs/guide/pots/': '화분',
    '/ko/memo/short/': '메모',
    '/ko/notes/': 'Notes',
    '/ko/posts/': 'Posts',
    '/ko/posts/rain/': '비 오는 날',
    '/ko/posts/sun/': '해',
    '/ko/posts/씨앗/': '이름에 적힌 날',
    '/ko/series/': 'Series',
    '/ko/series/계절-1/': '계절 1',
    '/ko/tags/': 'Tags',
    '/ko/tags/rain-water/': 'Rain Water',
    '/ko/tags/water/': '물 이야기',
    '/en/': 'Home',
    '/en/posts/': 'Posts',
    '/en/posts/rain/': 'A rainy day',
    '/en/posts/sunshine/': 'Sunshine',
    '/en/tags/': 'Tags',
    '/en/tags/rain-water/': 'Rain Water',
  })
})

test.each([
  '/pages.xml',
  '/ko/pages.xml',
  '/en/pages.xml',
  '/ko/index.xml',
  '/en/tags/rain-water/index.xml',
  '/ko/posts/rain/leaflet.pdf',
  '/ko/posts/rain/log.csv',
  '/ko/posts/rain/rain.mp3',
  '/files/seeds.csv',
  '/',
  '/ko/옛글/비/',
  '/ko/posts/rainy.html',
])('%s answers', (address) => expect(answers.answers(address)).toBe(true))

test('links to the files of a bundle lead to them', () => {
  const rain = page('/ko/posts/rain/')
  const body = JSON.stringify(rain && answers.body(rain))
  for (const file of ['leaflet.pdf', 'log.csv', 'rain.mp3']) expect(body).toContain(`/ko/posts/rain/${file}`)
})

test('a section has the outputs that its kind is given', () => {
  expect(answers.answers('/ko/posts/index.xml')).toBe(false)
})

test('a feed holds as many posts as the configuration allows it', () => {
  const feed = readFileSync(join(copy, 'public/ko/index.xml'), 'utf8')
  expect(feed.match(/<link>[^<]*<\/link>/g)).toEqual([
    '<link>https://two.example/ko/</link>',
    '<link>https://two.example/ko/posts/rain/</link>',
  ])
})

test('translations find each other by path and by key, and carry their language', () => {
  expect(page('/ko/posts/rain/')?.translations).toEqual([{ lang: 'en', url: '/en/posts/rain/' }])
  expect(page('/en/posts/sunshine/')?.translations).toEqual([{ lang: 'ko', url: '/ko/posts/sun/' }])
  expect([page('/ko/posts/rain/')?.langTag, page('/en/posts/rain/')?.langTag]).toEqual(['ko-KR', 'en'])
  expect(index.settings.languages.map(({ key, title }) => [key, title])).toEqual([
    ['ko', '두 말 밭'],
    ['en', 'A field in two languages'],
  ])
})

test('each language has its own menu', () => {
  expect(index.menus.ko?.main?.map(({ name, url }) => [name, url])).toEqual([
    ['글', '/ko/posts/'],
    ['길잡이', '/ko/docs/'],
  ])
  expect(index.menus.en?.main?.map(({ name }) => name)).toEqual(['Posts'])
})

test('the production folder of the configuration goes over the default one', () => {
  expect(index.settings.baseURL).toBe('https://two.example/')
  expect(index.settings.params.season).toBe('여름')
})

test('dates come from where the configuration looks for them, in its time zone', () => {
  expect(page('/ko/posts/씨앗/')?.date).toBe('2024-02-01T00:00:00+09:00')
  expect(page('/ko/posts/rain/')?.lastmod).toBe('2024-03-05T00:00:00+09:00')
})

test('a translation knows that its original has changed since, where both say when', () => {
  const [ko, en] = [page('/ko/posts/rain/'), page('/en/posts/rain/')]
  if (!ko || !en) throw new Error('the site has both')
  expect(newerOriginal(en, [ko], 'ko')).toBe(ko)
  expect(newerOriginal(ko, [en], 'ko')).toBeNull()
})

test('a cascade reaches the pages that it targets, and lists leave out what build says', () => {
  expect(page('/ko/docs/guide/pots/')).toMatchObject({ params: { toc: true }, listed: false })
  expect(page('/ko/docs/guide/')?.members).toEqual(['/ko/docs/guide/pots/'])
  expect(page('/ko/posts/')?.members).toEqual(['/ko/posts/rain/', '/ko/posts/씨앗/'])
})

test('what a mount excludes and what ignoreFiles names is nowhere', () => {
  const all = JSON.stringify([index.pages, output])
  expect(all).not.toMatch(/비밀|secret|버릴 것|_trial/)
})
