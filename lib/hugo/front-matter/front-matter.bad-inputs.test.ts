import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { formatProblem } from '../../base/problems'
import { memoryFiles } from '../../tools/testing/hugo-site'
import { sharedPath, skipAloud } from '../../tools/testing/shared'
import { readConfig } from '../config/config'
import { readPageFields } from '../page-fields/page-fields'
import { readFrontMatter } from './front-matter'

type BadInput = {
  id: string
  kind: string
  input?: string
  expected: { outcome: string; match?: string; budget_ms?: number }
}

/** Read without a word, or only with a warning, because Hugo's recorded answers or the site's own rules say so. */
const softer: Record<string, 'read' | 'warned'> = {
  'fm-007': 'read', // TOML is a format like the others
  'fm-012': 'warned', // Hugo makes a page of an empty file; without a title it fails where posts need one
  'fm-013': 'warned',
  'fm-016': 'read', // Hugo skips blank lines before front matter
  'fm-042': 'warned', // one text is one term
  'fm-058': 'warned', // unknown fields are params
  'fm-068': 'read', // an unknown field like any other, as an own key of the params
  'fm-075': 'read', // Hugo trims slashes around a slug
}

/** Judged where the whole site, its files or its pictures are known. */
const elsewhere = new Set([
  ...['fm-009', 'fm-010', 'fm-028', 'fm-046', 'fm-047', 'fm-051', 'fm-054', 'fm-080', 'fm-082', 'fm-083', 'fm-085'],
])

const generated: Record<string, () => Uint8Array> = {
  'fm-053': () =>
    bytes(`---\ntitle: x\ndate: 2026-01-01\ntags: [${Array.from({ length: 1000 }, (_, i) => `t${i}`)}]\n---\n`),
  'fm-072': () => bytes(`---\ntitle: x\ndate: 2026-01-01\nimages: ${'['.repeat(5000)}${']'.repeat(5000)}\n---\n`),
  'fm-073': () => bytes(`---\ntitle: x\nsummary: ${'x'.repeat(1024 * 1024 - 100)}\n---\n`),
  'fs-005': () => new Uint8Array(Buffer.from('---\ntitle: caf\xe9\n---\n', 'latin1')),
  'fs-027': () => bytes(`---\ntitle: x\n---\n${'x'.repeat(20 * 1024 * 1024)}`),
}

const file = sharedPath('design', 'bad-inputs.json')
if (!file) skipAloud('bad inputs')

describe.skipIf(!file)('Bad front matter', () => {
  const all: BadInput[] = file ? JSON.parse(readFileSync(file, 'utf8')) : []
  const judged = all.filter(({ id, kind, input }) => {
    return ['front-matter', 'file'].includes(kind) && (input !== undefined || generated[id]) && !elsewhere.has(id)
  })

  it.each(judged)('$id ends as it should', ({ id, input, expected }) => {
    const started = performance.now()
    const said = problemsOf(generated[id]?.() ?? bytes(input ?? ''))
    expect(performance.now() - started).toBeLessThan(expected.budget_ms ?? 2000)
    const fails = said.some((line) => !line.includes(': warning: '))
    const outcome = softer[id] ?? { 'build-fail': 'failed', 'build-warn': 'warned' }[expected.outcome] ?? 'read'
    for (const line of said) expect(line, 'says what to do').toMatch(/\)$/)
    expect({ fails, silent: said.length === 0 }).toEqual({ fails: outcome === 'failed', silent: outcome === 'read' })
    if (outcome !== 'read') {
      const lines = said.map((line) => line.replace(': warning: ', ': ')).join('\n')
      expect(lines).toMatch(new RegExp(expected.match ?? ''))
    }
  })
})

function problemsOf(content: Uint8Array): string[] {
  const config = readConfig(memoryFiles({ 'hugo.toml': 'baseURL = "https://example.org/"\ntitle = "T"\n' })).value
  const language = config.languages[0]
  if (!language) throw new Error('a site has a language')
  const { value: frontMatter, problems } = readFrontMatter('a.md', content)
  const fields = readPageFields({ file: 'a.md', frontMatter, config, language, kind: 'page', name: 'a' })
  return [...problems, ...fields.problems].map(formatProblem)
}

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}
