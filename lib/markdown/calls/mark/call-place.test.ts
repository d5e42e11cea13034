import { expect, test } from 'vitest'
import { callPlace } from './call-place'

test.each([
  ['X', 'apart'],
  ['  X \r', 'apart'],
  ['\nX\n', 'apart'],
  ['a\n\nX\n\nb', 'apart'],
  ['a\n \t\nX\n  \nb', 'apart'],
  ['{{< b >}}\nX\n{{< /b >}}', 'apart'],
  ['{{< b >}} \n X\r\n  {{< /b >}}', 'apart'],
  ['a\nX', 'in-paragraph'],
  ['X\na', 'in-paragraph'],
  ['a\r\nX\r\nb', 'in-paragraph'],
  ['a X', 'in-sentence'],
  ['X.', 'in-sentence'],
  ['- X\n', 'in-sentence'],
  ['{{< b >}}X', 'in-sentence'],
])('%j: X stands %s', (body, place) => {
  const at = body.indexOf('X')
  expect(callPlace(body, at, at + 1)).toBe(place)
})
