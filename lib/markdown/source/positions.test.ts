import { expect, it } from 'vitest'
import { MappedText, spotFinder } from './positions'

const body = 'ab\n가{{< x >}}나\nc'

it('text with stand-ins knows where each character came from', () => {
  const text = MappedText.join([
    MappedText.of(body, 0, 4),
    MappedText.standIn('*', 4, 13),
    MappedText.of(body, 13, body.length),
  ])
  expect(text.text).toBe('ab\n가*나\nc')
  expect(text.toBody(4)).toBe(4)
  expect(text.toBody(5, 'end')).toBe(13)
  expect(text.toBody(5)).toBe(13)
  expect(text.slice(3, 6).toBody(2)).toBe(13)
})

it('an offset becomes a line of the file', () => {
  const spotOf = spotFinder(body, 10)
  expect([0, 3, 13, 15].map(spotOf)).toEqual([
    { line: 10, column: 1 },
    { line: 11, column: 1 },
    { line: 11, column: 11 },
    { line: 12, column: 1 },
  ])
})
