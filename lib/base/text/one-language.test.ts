import { expect, test } from 'vitest'
import { inOneLanguage } from './one-language'

test('of what is told in both languages a reader gets hers, and what is told in one stays', () => {
  const told = '그림 가지.png에 대체 텍스트가 없습니다 / the picture 가지.png has no alt text'
  expect(inOneLanguage(told, 'ko-KR')).toBe('그림 가지.png에 대체 텍스트가 없습니다')
  expect(inOneLanguage(told, 'ja')).toBe('the picture 가지.png has no alt text')
  expect(inOneLanguage('"slug" may hold a / b', 'ko')).toBe('"slug" may hold a / b')
  expect(inOneLanguage('TOML: bad', 'ko')).toBe('TOML: bad')
})
