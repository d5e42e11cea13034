import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readWords } from './read-words'

const files = readdirSync('lib', { recursive: true, encoding: 'utf8' })
  .filter((name) => /(?:^|\/)words\/[^/]+\.json$/.test(name))
  .map((name) => join('lib', name))
const folders = [...new Set(files.map(dirname))]
const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'))

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

test('the engine keeps its words in such a folder', () => {
  expect(folders).toContain('lib/words')
})

test.each(files)('%s has every word with what is filled into it, and no other', (file) => {
  expect(shapes(read(file)).sort()).toEqual(shapes(read(join(dirname(file), 'en.json'))).sort())
})

describe.each(folders)('in %s', (folder) => {
  test('another language is another file and nothing else', () => {
    const copy = mkdtempSync(join(tmpdir(), 'words-'))
    cpSync(folder, copy, { recursive: true })
    const en = read(join(folder, 'en.json'))
    writeFileSync(join(copy, 'eo.json'), JSON.stringify({ ...en, saluton: 'mondo' }))
    const { wordsFor, nameFor, has } = readWords<{ saluton?: string }>(
      () => readdirSync(copy),
      (name) => readFileSync(join(copy, name), 'utf8'),
    )
    expect(wordsFor('eo-XX').saluton).toBe('mondo')
    expect([nameFor('eo'), nameFor('EO-XX'), nameFor('ko-KR'), nameFor('fr')]).toEqual(['eo', 'eo', 'ko', 'en'])
    expect([has('eo'), has('fr')]).toEqual([true, false])
    expect(wordsFor('fr')).toEqual(en)
    rmSync(copy, { recursive: true })
  })
})
