import { expect, test } from 'vitest'
import { formatProblem } from '../../base/problems'
import { checkFileNames } from './check-addresses'

const said = (file: string) => checkFileNames(['content/a.md', file]).map(formatProblem)

test.each(['\u202e', '\u2066', '\u2067', '\u2069', '\u200b', '\ufeff'])(
  'a file name with what nobody sees is told at the file: %j',
  (sign) => {
    const hex = sign.charCodeAt(0).toString(16)
    const shown = `content/b\\u${hex}.md`
    expect(said(`content/b${sign}.md`)).toEqual([
      `${shown}:1:1: warning: file name "${shown}" has an invisible character U+${hex.toUpperCase()} (rename the file)`,
    ])
  },
)

test('one with a control character, which breaks terminals, is an error', () => {
  expect(said('content/b\u001b.md')).toEqual([
    String.raw`content/b\u001b.md:1:1: file name "content/b\u001b.md" has a control character U+001B (rename the file)`,
  ])
})

test.each(['content/가지.md', 'content/שלום.md', 'content/👨‍👩‍👧.md'])('%s passes', (file) => {
  expect(said(file)).toEqual([])
})
