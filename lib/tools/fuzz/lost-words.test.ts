import { expect, test } from 'vitest'
import type { Problem } from '../../base/problems'
import { lostWords } from './lost-words'

const text = 'Zw1z\n\nZw2z\nb\n\nZw3z'
const file = 'content/posts/fuzz.md'
const document = { kind: 'markdown', seed: 1, number: 1, file, text, words: ['Zw1z', 'Zw2z', 'Zw3z'] } as const
const lost = (shown: string, ...problems: Partial<Problem>[]) =>
  lostWords(
    { ...document, words: [...document.words] },
    shown,
    problems.map((problem) => ({ file, line: 4, column: 1, severity: 'warning', code: 'x', message: 'x', ...problem })),
  ).map((finding) => finding.slice('lost: '.length, 'lost: '.length + 4))

test('a word that nobody reads is lost', () => {
  expect(lost('Zw1z Zw3z')).toEqual(['Zw2z'])
  expect(lost('Zw1z Zw2z Zw3z')).toEqual([])
})

test('a problem explains its own file and block, and an error what is not published', () => {
  expect(lost('', {})).toEqual(['Zw1z', 'Zw3z'])
  expect(lost('', { severity: 'error', canShow: true })).toEqual(['Zw1z', 'Zw3z'])
  expect(lost('', { file: 'hugo.toml' })).toEqual(['Zw1z', 'Zw2z', 'Zw3z'])
  expect(lost('', { severity: 'error' })).toEqual([])
  expect(lost('', { severity: 'error', file: 'hugo.toml' })).toEqual(['Zw1z', 'Zw2z', 'Zw3z'])
})

test('a word that was cut off before it came into the text is not lost', () => {
  expect(lostWords({ ...document, text: 'Zw', words: ['Zw1z'] }, '', [])).toEqual([])
})

const inText = (text: string, shown = '') =>
  lostWords({ ...document, text, words: ['Zw1z'] }, shown, []).length > 0 ? 'lost' : 'hidden'

test.each([
  '<!-- Zw1z -->',
  'a <!-- Zw1z',
  '{{< comment >}}\nZw1z {{< /comment >}}',
  '{{< x.inline >}} Zw1z {{< /x.inline >}}',
  '[r]: /a "Zw1z"',
  '> [r]: /a\n> "Zw1z"',
])('what nobody is to read is no loss: %s', (text) => {
  expect(inText(text)).toBe('hidden')
})

test.each([
  '<!-- a --> Zw1z',
  '<!--more-->\nZw1z',
  '{{< comment >}}a{{< /comment >}} Zw1z {{< comment >}}b{{< /comment >}}',
  '{{< x.inline >}}a{{< /x.inline >}} Zw1z',
  'a.inline Zw1z',
  '[r]: /a\nZw1z',
  '[r]: /a\n\nZw1z',
  '[^1]: Zw1z',
])('what stands behind it is: %s', (text) => {
  expect(inText(text)).toBe('lost')
})
