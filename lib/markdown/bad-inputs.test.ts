import { describe, expect, it } from 'vitest'
import { formatProblem } from '../base/problems'
import { askedOfTheSite, badInputs, onlyWarns } from '../tools/testing/bad-inputs'
import { parsePost } from './parse-post'
import { testSettings } from './test-settings'

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index)

/** Too long to be recorded. */
const generated: Record<string, () => string> = {
  'md-049': () => `${'*'.repeat(8000)}a${'*'.repeat(8000)}`,
  'md-050': () =>
    numbers(1000)
      .map((index) => `${'  '.repeat(index)}- x`)
      .join('\n'),
  'md-051': () => `${'>'.repeat(4000)}a`,
  'md-052': () =>
    numbers(8000)
      .map((index) => '`'.repeat(8003 - index))
      .join('\n')
      .slice(0, 1_000_000),
  'md-053': () =>
    numbers(8000)
      .map((index) => `a[^${index}]\n\n[^${index}]: b`)
      .join('\n\n'),
  'md-054': () => `${'|a'.repeat(8000)}|\n${'|-'.repeat(8000)}|\n`,
  'md-055': () => `${'['.repeat(50_000)}a`,
  'mdx-023': () => `${'<a>'.repeat(2000)}${'</a>'.repeat(2000)}`,
}

const inputs = badInputs('markdown', 'mdx').filter(({ id }) => !askedOfTheSite.has(id))

describe.skipIf(inputs.length === 0)('inputs that must not harm', () => {
  for (const { id, kind, input, expected } of inputs) {
    it(`${id}: ${expected.outcome} ${expected.match ?? ''}`, async () => {
      const text = input ?? generated[id]?.()
      if (text === undefined) throw new Error(`${id} can't be made: say how`)
      const body = text.replace(/^---\n[\s\S]*?\n---\n/, '').replace('<36 letters and digits>', 'aB3'.repeat(12))
      const format = kind === 'mdx' ? ('mdx' as const) : ('md' as const)
      const settings = testSettings({ components: { Figure: ['src', 'alt', 'width', 'height'] } })
      const before = process.cpuUsage()
      const post = await parsePost({ file: 'content/x.md', body, bodyLine: 5, format }, settings)
      expect(process.cpuUsage(before).user / 1000).toBeLessThan(expected.budget_ms ?? 10_000)
      const problems = post.problems.map((problem) => formatProblem({ ...problem, severity: 'error' }))
      const errors = post.problems.filter((problem) => problem.severity === 'error')
      for (const problem of problems) expect(problem, 'says what to do').toMatch(/\)$/)
      if (expected.match) expect(problems.join('\n')).toMatch(new RegExp(expected.match))
      if (expected.outcome === 'build-fail') expect(errors.length > 0).toBe(!onlyWarns.has(id))
      else if (expected.outcome !== 'any') expect(errors).toEqual([])
      expect(JSON.stringify(post.tree)).not.toMatch(
        /"(?:href|src)":"(?:javascript|data):|"on[A-Z]|"tagName":"(?:script|iframe|style|base|form|object)"/,
      )
    })
  }
})
