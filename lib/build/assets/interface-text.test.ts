import { expect, test } from 'vitest'
import { interfaceText } from './interface-text'

test.each([
  ['ko-KR', '2024년 2월 1일'],
  ['ja', '2024年2月1日'],
  ['en', 'February 1, 2024'],
  ['ko', '한국어'],
  ['ko', '더 보기'],
])('%s: pages may show %s, whatever the texts hold', (langTag, shown) => {
  expect(interfaceText(langTag)).toContain(shown)
})
