import { beforeEach, expect, test, vi } from 'vitest'
import { nearNames } from '../../../base/text/near-names'
import { knownShortcodes } from '../../../build/read/known-shortcodes'
import { specsOf } from '../../../shortcodes/shortcode-table'
import { readShortcodes } from '../read/shortcodes'
import { shortcodeProblems } from './shortcode-problems'

const shortcodeSpecs = specsOf(knownShortcodes.engine)

vi.mock('../../../base/text/near-names', { spy: true })
beforeEach(() => void vi.mocked(nearNames).mockClear())

function problemsOf(body: string) {
  const { nodes, problems } = readShortcodes(body, () => 'unknown')
  return shortcodeProblems(problems, nodes, 'a.md', (offset) => ({ line: 1, column: offset + 1 }), shortcodeSpecs)
}

test('the names near to an unknown one are looked for once, however often it is called', () => {
  const problems = problemsOf('{{< hnit >}}{{< figur >}}'.repeat(50))
  expect(problems.map(({ message, remedy }) => `${message} ${remedy}`)).toEqual(
    Array.from({ length: 50 }, () => [
      'unknown shortcode "hnit" did you mean "hint"?',
      'unknown shortcode "figur" did you mean "figure"?',
    ]).flat(),
  )
  expect(nearNames).toHaveBeenCalledTimes(2)
})

test.each(['constructor', 'toString', 'hasOwnProperty', '__proto__', 'Constructor'])(
  'a shortcode named %s, as every object has something, is an unknown one',
  (name) => expect(problemsOf(`{{< ${name} >}}`)).toMatchObject([{ code: 'unknown-shortcode' }]),
)
