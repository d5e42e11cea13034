import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { expect, test } from 'vitest'
import { openWorkFiles } from '../base/workspace/open-work-files'
import { writeBody } from '../record/bodies'
import { gatherQuestions, noteQuestions, openAnswers, type Question } from './asked'
import { openQuestions } from './questions'

const post = (url: string, title: string) => ({
  url,
  title,
  kind: 'page',
  lang: 'ko',
  members: [],
  pagers: [],
  hasBody: true,
})

function siteOf(pages: ReturnType<typeof post>[], settings = {}) {
  const files = openWorkFiles(mkdtempSync(`${tmpdir()}/gaji-asked-`))
  for (const { url } of pages) writeBody(files, url, { tree: url } as never)
  const byUrl = new Map(pages.map((page) => [page.url, page]))
  const read = { index: { pages, settings, menus: {} }, byUrl, byPager: new Map(), ofFeatures: new Map() }
  const questions = openQuestions(files, () => read as never)
  return { files, questions, answersTo: openAnswers(questions, files) }
}

test('each question of a page is noted once, with what it was asked with, and of other pages what was read', () => {
  const asked: Question[] = []
  const { page, menu } = noteQuestions(siteOf([post('/a/', '가')]).questions, (question) => asked.push(question))
  for (const url of ['/a/', '/b/', '/a/']) page(url)?.title
  menu('ko', 'main')
  expect(page('/a/')).toBe(page('/a/'))
  expect(asked).toEqual([
    ['fields', '/a/', 'url'],
    ['fields', '/a/', 'title'],
    ['fields', '/b/', 'url'],
    ['menu', 'ko', 'main'],
  ])
  expect(gatherQuestions([...asked, ...asked].reverse())).toEqual([
    ['fields', '/a/', 'title', 'url'],
    ['fields', '/b/', 'url'],
    ['menu', 'ko', 'main'],
  ])
})

test('answers are others where something asked for has changed, and only there', () => {
  const before = siteOf([post('/a/', '가'), post('/b/', '나')])
  const after = siteOf([post('/a/', '가'), post('/b/', '다')])
  const isSame = (...asked: Question[]) => before.answersTo(asked) === after.answersTo(asked)
  expect(isSame(['page', '/a/'], ['body', '/a/'], ['settings'], ['fields', '/none/', 'url'])).toBe(true)
  expect(isSame(['fields', '/b/', 'kind', 'url'])).toBe(true)
  expect(isSame(['fields', '/b/', 'kind', 'title'])).toBe(false)
  expect(isSame(['pages'])).toBe(false)
  writeBody(after.files, '/a/', { tree: 'another' } as never)
  expect(isSame(['body', '/a/'])).toBe(false)
})

test('of a file that a feature has left only what was asked for counts', () => {
  const [before, after] = [siteOf([]), siteOf([])]
  before.files.write('parts.json', { '/a/': [1], '/b/': [1] })
  after.files.write('parts.json', { '/a/': [1], '/b/': [1, 2] })
  const isSame = (...asked: Question[]) => before.answersTo(asked) === after.answersTo(asked)
  expect(before.questions.kept('parts.json', '/b/')).toEqual([1])
  expect(isSame(['kept', 'parts.json', '/a/'], ['kept', 'parts.json', '/none/', 'deep'])).toBe(true)
  expect(isSame(['kept', 'parts.json', '/b/'])).toBe(false)
  expect(isSame(['kept', 'parts.json'])).toBe(false)
})
