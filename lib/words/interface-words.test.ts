import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import en from './en.json'
import { wordsFor } from './interface-words'

const files = readdirSync('lib/site/words')

test.each(files)('%s has every word, and no other', (file) => {
  const words = JSON.parse(readFileSync(`lib/site/words/${file}`, 'utf8'))
  expect(Object.keys(words).sort()).toEqual(Object.keys(en).sort())
  expect(Object.values(words).filter((word) => typeof word !== 'string' || word.trim() === '')).toEqual([])
})

test('a file is all that a language needs', () => {
  for (const file of files) {
    const words = JSON.parse(readFileSync(`lib/site/words/${file}`, 'utf8'))
    expect(wordsFor(`${file.replace('.json', '').toUpperCase()}-XX`)).toEqual(words)
  }
  expect(wordsFor('eo')).toEqual(en)
})
