import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import en from './en.json'
import { wordsFor } from './interface-words'

const files = readdirSync('lib/words').filter((name) => name.endsWith('.json'))

/** Each word by its path, with what is filled into it: "text.footnote {number}". */
function shapes(words: object, path = ''): string[] {
  return Object.entries(words).flatMap(([name, word]: [string, unknown]) => {
    if (typeof word === 'object' && word) return shapes(word, `${path}${name}.`)
    const filled = String(word).match(/\{\w+\}/g) ?? []
    return [
      [`${path}${name}`, ...(typeof word === 'string' && word.trim() ? [] : ['empty']), ...filled.sort()].join(' '),
    ]
  })
}

test.each(files)('%s has every word with what is filled into it, and no other', (file) => {
  const words = JSON.parse(readFileSync(`lib/words/${file}`, 'utf8'))
  expect(shapes(words).sort()).toEqual(shapes(en).sort())
})

test('a file is all that a language needs', () => {
  expect(files.length).toBeGreaterThan(3)
  for (const file of files) {
    const words = JSON.parse(readFileSync(`lib/words/${file}`, 'utf8'))
    expect(wordsFor(`${file.replace('.json', '').toUpperCase()}-XX`)).toEqual(words)
  }
  expect(wordsFor('eo')).toEqual(en)
})
