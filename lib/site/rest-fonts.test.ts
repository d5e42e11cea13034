import { expect, test } from 'vitest'
import { restFontsFor } from './rest-fonts'

test('a text names the files that hold its rare characters, and no others', () => {
  const fonts = [
    { url: '/_gaji/a.woff2', characters: '갂갃' },
    { url: '/_gaji/b.woff2', characters: '뷁' },
  ]
  const text = (value: string) => ({ type: 'root' as const, children: [{ type: 'text' as const, value }] })
  expect(restFontsFor(text('뷁이다'), fonts)).toEqual(['/_gaji/b.woff2'])
  expect(restFontsFor(text('가지'), fonts)).toEqual([])
})
