import { expect, test } from 'vitest'
import type { MenuEntry } from '../record/types'
import { openQuestions } from './questions'

const entry = (name: string, more: Partial<MenuEntry>): MenuEntry =>
  ({ name, url: '', page: null, children: [], ...more }) as unknown as MenuEntry
const menu = [
  entry('글', { page: '/posts/', url: '/posts/' }),
  entry('찾기', { page: '/search/', url: '/search/' }),
  entry('모음', { url: '/archives' }),
  entry('소개', { url: '/about/' }),
  entry('밖', { url: 'https://garden.example/' }),
  entry('지난 글', { page: '/years/', url: '/years/' }),
  entry('더', { url: '/archives/', children: [entry('소개', { url: '/about/' }), entry('찾기', { url: '/search/' })] }),
]
const pages = [
  { url: '/posts/', kind: 'section', hasBody: false, cover: null },
  { url: '/search/', kind: 'page', hasBody: false, cover: null },
  { url: '/archives/', kind: 'page', hasBody: false, cover: null },
  { url: '/years/', kind: 'page', hasBody: false, cover: null },
  { url: '/about/', kind: 'page', hasBody: true, cover: null },
]
const index = { menus: { ko: { main: menu } }, shownBy: { '/years/': 'archive' } }
const read = { index, byUrl: new Map(pages.map((page) => [page.url, page])) }

test('no menu leads to a page without a body, which a theme would have filled and no feature does', () => {
  const shown = openQuestions({} as never, () => read as never).menu('ko', 'main')
  expect(shown.map(({ name }) => name)).toEqual(['글', '소개', '밖', '지난 글', '더'])
  expect(shown.at(-1)?.children.map(({ name }) => name)).toEqual(['소개'])
})
