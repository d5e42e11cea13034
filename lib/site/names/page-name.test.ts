import { expect, test } from 'vitest'
import { pageName, pageTitle } from './page-name'

const settings = {
  title: '가지 밭',
  baseURL: 'https://me.github.io/notes/',
  languages: [
    { key: 'ko', title: '' },
    { key: 'en', title: 'Aubergine field' },
  ],
}
const page = {
  kind: 'section',
  title: '',
  linkTitle: '',
  url: '/docs/table-of-contents/',
  lang: 'ko',
  langTag: 'en',
} as const

test('a page without a title is called as its folder', () => {
  expect(pageName(page, settings)).toBe('table of contents')
  expect(pageName({ ...page, title: 'Contents', linkTitle: 'Contents' }, settings)).toBe('Contents')
  expect(pageTitle({ ...page, url: '/', langTag: 'ko' }, settings)).toBe('제목 없음')
})

test('a home without a title is called as its language, else as its site', () => {
  const home = { ...page, kind: 'home', url: '/', langTag: 'ko' } as const
  expect(pageTitle(home, settings)).toBe('가지 밭')
  expect(pageTitle({ ...home, lang: 'en', url: '/en/' }, settings)).toBe('Aubergine field')
  expect(pageTitle({ ...home, title: '처음' }, settings)).toBe('처음')
  expect(pageTitle(home, { ...settings, title: '' })).toBe('notes')
  expect(pageTitle(home, { ...settings, title: '', baseURL: '/' })).toBe('처음으로')
})
