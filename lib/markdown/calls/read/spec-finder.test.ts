import { expect, test } from 'vitest'
import { knownShortcodes } from '../../../build/read/known-shortcodes'
import { specsOf } from '../../../shortcodes/shortcode-table'
import { specFinder } from './spec-finder'

const shortcodeSpecs = specsOf(knownShortcodes.engine)

const specOf = specFinder(shortcodeSpecs)

test('a shortcode is found whatever its case', () => {
  expect(specOf('figure')).toBe(shortcodeSpecs.figure)
  expect(specOf('Figure')).toBe(shortcodeSpecs.figure)
})

test.each(['constructor', 'valueOf', '__proto__', 'toString', 'Constructor'])(
  'what every object has is no shortcode: %s',
  (name) => expect(specOf(name)).toBeUndefined(),
)
