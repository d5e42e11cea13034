import { expect, test } from 'vitest'
import { shortcodeSpecs } from '../../../shortcodes/shortcode-specs'
import { specFinder } from './spec-finder'

const specOf = specFinder(shortcodeSpecs)

test('a shortcode is found whatever its case', () => {
  expect(specOf('figure')).toBe(shortcodeSpecs.figure)
  expect(specOf('Figure')).toBe(shortcodeSpecs.figure)
})

test.each(['constructor', 'valueOf', '__proto__', 'toString', 'Constructor'])(
  'what every object has is no shortcode: %s',
  (name) => expect(specOf(name)).toBeUndefined(),
)
