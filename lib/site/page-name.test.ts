import { expect, test } from 'vitest'
import { pageName } from './page-name'

test('a page without a title is called as its folder', () => {
  const page = { title: '', linkTitle: '', url: '/docs/table-of-contents/', langTag: 'en' }
  expect(pageName(page)).toBe('table of contents')
  expect(pageName({ ...page, title: 'Contents', linkTitle: 'Contents' })).toBe('Contents')
  expect(pageName({ ...page, url: '/', langTag: 'ko' })).toBe('제목 없음')
})
