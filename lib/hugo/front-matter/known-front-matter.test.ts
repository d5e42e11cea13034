import { expect, test } from 'vitest'
import { type KnownFrontMatter, knownFrontMatter } from './known-front-matter'

const bytesOf = (title: string) => Buffer.from(`+++\ntitle = "${title}"\n+++\n`)

test('a file is read again where it says something else, and only there', () => {
  const known: KnownFrontMatter = new Map()
  const first = knownFrontMatter(known, 'a.md', bytesOf('하나'))
  expect(knownFrontMatter(known, 'a.md', bytesOf('하나'))).toBe(first)
  expect(knownFrontMatter(known, 'b.md', bytesOf('하나'))).not.toBe(first)
  expect(knownFrontMatter(known, 'a.md', bytesOf('둘')).value.data).toEqual({ title: '둘' })
})
