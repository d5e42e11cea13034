import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { bringSiteBack, setSiteAside } from './site-before'

const home = process.cwd()
const page = join('.next', 'site', 'pages', 'index.html')

beforeEach(() => {
  process.chdir(mkdtempSync(join(tmpdir(), 'gaji-before-')))
  mkdirSync(join('.next', 'site', 'pages'), { recursive: true })
  writeFileSync(join('.next', 'site', 'site.json'), '{}')
  writeFileSync(page, '첫째')
})
afterEach(() => process.chdir(home))

test('the pages of the last build come back, and until all is right there is no site', () => {
  setSiteAside('.next')
  expect(existsSync(join('.next', 'site'))).toBe(false)
  bringSiteBack('.next')
  expect(readFileSync(page, 'utf8')).toBe('첫째')
  expect(existsSync(join('.next', 'site', 'site.json'))).toBe(false)
})

test('after a build that failed the pages of the one before it are found', () => {
  setSiteAside('.next')
  setSiteAside('.next')
  bringSiteBack('.next')
  expect(readFileSync(page, 'utf8')).toBe('첫째')
})

test('newer pages are set aside in the place of older ones', () => {
  setSiteAside('.next')
  mkdirSync(join('.next', 'site', 'pages'), { recursive: true })
  writeFileSync(page, '둘째')
  setSiteAside('.next')
  bringSiteBack('.next')
  expect(readFileSync(page, 'utf8')).toBe('둘째')
})
