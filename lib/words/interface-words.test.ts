import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import en from './en.json'
import { wordsFor } from './interface-words'
import ko from './ko.json'

test('every file of words is a language that the interface speaks; others read English', () => {
  const files = readdirSync('lib/words').filter((name) => name.endsWith('.json'))
  expect(new Set(files.map((file) => wordsFor(`${file.replace('.json', '').toUpperCase()}-XX`))).size).toBe(
    files.length,
  )
  expect(wordsFor('ko-KR')).toEqual(ko)
  expect(wordsFor('eo')).toEqual(en)
})
