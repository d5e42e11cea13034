import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { formatProblem } from '../problems'
import { sharedPath, skipAloud } from '../testing/shared'
import { parsePost } from './parse-post'
import { testSettings } from './test-settings'

type BadInput = {
  id: string
  kind: string
  input?: string
  expected: { outcome: 'build-fail' | 'build-warn' | 'build-ok' | 'render-safe' | 'any'; match?: string }
}

/** Asked of the site, not of one post: pages, anchors and pictures it doesn't have. */
const ofTheSite = new Set(['md-026', 'md-027', 'md-028', 'md-036', 'md-040'])
const warnings = new Set(['md-033'])

const file = sharedPath('design', 'bad-inputs.json')
if (!file) skipAloud('inputs that must not harm')
describe.skipIf(!file)('inputs that must not harm', () => {
  const all: BadInput[] = file ? JSON.parse(readFileSync(file, 'utf8')) : []
  for (const { id, kind, input, expected } of all) {
    if ((kind !== 'markdown' && kind !== 'mdx') || input === undefined || ofTheSite.has(id)) continue
    it(`${id}: ${expected.outcome} ${expected.match ?? ''}`, async () => {
      const body = input.replace(/^---\n[\s\S]*?\n---\n/, '').replace('<36 letters and digits>', 'aB3'.repeat(12))
      const format = kind === 'mdx' ? ('mdx' as const) : ('md' as const)
      const settings = testSettings({ components: { Figure: ['src', 'alt', 'width', 'height'] } })
      const post = await parsePost({ file: 'content/x.md', body, bodyLine: 5, format }, settings)
      const problems = post.problems.map((problem) => formatProblem({ ...problem, severity: 'error' }))
      const errors = post.problems.filter((problem) => problem.severity === 'error')
      if (expected.match) expect(problems.join('\n')).toMatch(new RegExp(expected.match))
      if (expected.outcome === 'build-fail') expect(errors.length > 0 || warnings.has(id)).toBe(true)
      else if (expected.outcome !== 'any') expect(errors).toEqual([])
      expect(JSON.stringify(post.tree)).not.toMatch(
        /"(?:href|src)":"(?:javascript|data):|"on[A-Z]|"tagName":"(?:script|iframe|style|base|form|object)"/,
      )
    })
  }
})
