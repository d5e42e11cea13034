import { expect, test } from 'vitest'
import ko from '../../words/ko.json'
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
} as const

test('a page without a title is called as its folder', () => {
  expect(pageName(page, settings, ko)).toBe('table of contents')
  expect(pageName({ ...page, title: 'Contents', linkTitle: 'Contents' }, settings, ko)).toBe('Contents')
  expect(pageTitle({ ...page, url: '/' }, settings, ko)).toBe('제목 없음')
})

test('a home without a title is called as its language, else as its site', () => {
  const home = { ...page, kind: 'home', url: '/' } as const
  expect(pageTitle(home, settings, ko)).toBe('가지 밭')
  expect(pageTitle({ ...home, lang: 'en', url: '/en/' }, settings, ko)).toBe('Aubergine field')
  expect(pageTitle({ ...home, title: '처음' }, settings, ko)).toBe('처음')
  expect(pageTitle(home, { ...settings, title: '' }, ko)).toBe('notes')
  expect(pageTitle(home, { ...settings, title: '', baseURL: '/' }, ko)).toBe('처음으로')
})
