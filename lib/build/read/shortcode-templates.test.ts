import { expect, it } from 'vitest'
import type { Problem } from '../../base/problems'
import { countUnknown, nameTemplates } from './shortcode-templates'

const unknown = (name: string, line: number): Problem => ({
  file: 'content/a.md',
  line,
  column: 1,
  severity: 'error',
  code: 'unknown-shortcode',
  message: `unknown shortcode "${name}"`,
  remedy: 'remove it',
})

it("an unknown shortcode is told by the site's own template, where it has one", () => {
  const paths = [
    'layouts/shortcodes/Stamp.html',
    'themes/t/layouts/_shortcodes/sub/map.html',
    'layouts/_default/x.html',
  ]
  const remedies = nameTemplates([unknown('stamp', 1), unknown('sub/map', 2), unknown('x', 3)], paths).map(
    ({ remedy }) => remedy,
  )
  expect(remedies[0]).toMatch(/^layouts\/shortcodes\/Stamp\.html can't be run, see/)
  expect(remedies[1]).toMatch(/^themes\/t\/layouts\/_shortcodes\/sub\/map\.html can't/)
  expect(remedies[2]).toBe('remove it')
})

it('unknown shortcodes are counted, the most frequent first', () => {
  expect(countUnknown([unknown('a', 1), unknown('b', 2), unknown('b', 3)])).toEqual(['b × 2', 'a × 1'])
  expect(countUnknown([{ ...unknown('a', 1), code: 'other' }])).toEqual([])
})
