import { expect, test } from 'vitest'
import { charactersOf, restFontsWith } from './rest-fonts'

test('a text names the files that hold its rare characters, and no others', () => {
  const fonts = [
    { url: '/_gaji/a.woff2', characters: '갂갃' },
    { url: '/_gaji/b.woff2', characters: '뷁' },
  ]
  const text = (value: string) => charactersOf({ type: 'root', children: [{ type: 'text', value }] })
  expect(restFontsWith(text('뷁이다'), fonts)).toEqual([1])
  expect(restFontsWith(text('가지'), fonts)).toEqual([])
})
