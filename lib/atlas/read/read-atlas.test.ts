import { describe, expect, it } from 'vitest'
import { formatProblem } from '../../base/problems'
import { loadAtlas } from './load-atlas'
import { readAtlas } from './read-atlas'
import { readModel } from './schema'

const qwen = `name: Qwen3
organizations: [Alibaba Cloud]
architecture: decoder-only
openness: open-weights
sources: [{ title: Qwen3 Technical Report, authors: An Yang et al., arXiv: 2505.09380 }]
`

function problems(...files: [name: string, text: string][]): string[] {
  return readAtlas(files.map(([name, text]) => ({ file: `content/models/${name}`, text }))).problems.map(formatProblem)
}

describe('a file of content/models', () => {
  it('needs five lines', () => {
    const { model, problems } = readModel('content/models/qwen3.yaml', qwen)
    expect(problems).toEqual([])
    expect(model).toMatchObject({
      id: 'qwen3',
      name: 'Qwen3',
      date: '2025-05',
      dateBasis: 'paper',
      kind: 'model',
      parents: [],
    })
  })

  it('keeps an arXiv id as written, its last zero too', () => {
    expect(readModel('qwen3.yaml', qwen).model.sources[0]).toMatchObject({
      arXiv: '2505.09380',
      url: 'https://arxiv.org/abs/2505.09380',
      published: '2025-05',
    })
  })

  it('counts facts that nobody checked as from memory', () => {
    const { model } = readModel('qwen3.yaml', `${qwen}license: Apache-2.0\ncontextLength: 32768\n`)
    expect(model.fromMemory).toEqual(['contextLength', 'license', 'openness'])
    expect(model.verified).toBe('knowledge')
  })

  it.each([
    [
      'architecture: decoder-only',
      'architecture: decoder-olny',
      '3:15: architecture "decoder-olny" is not known (did you mean "decoder-only"?)',
    ],
    ['openness:', 'opennes:', '4:1: unknown field "opennes" (did you mean "openness"?)'],
    [/sources.*\n/, '', '1:1: sources is missing (add "sources")'],
    [/sources.*\n/, 'sources: []\ndate: 2025-04\ndateBasis: weights\n', '5:10: sources is empty (name at least one)'],
    [
      'name: Qwen3',
      'name: Qwen3\ndate: 2025-4\ndateBasis: weights',
      '2:7: date "2025-4" is not a month (like 2023-02)',
    ],
    [
      'name: Qwen3',
      'name: Qwen3\nparameters: [{ label: 8B, count: 8B }]',
      '2:34: parameters[0].count must be a positive whole number (write 7000000000, not "7B")',
    ],
    [
      'name: Qwen3',
      'name: Qwen3\nlicense: Proprietary',
      '2:10: license "Proprietary" does not fit openness "open-weights"',
    ],
    ['name: Qwen3', 'name: Qwen3\nkeyIdeas: { ko: 생각 }', '2:11: keyIdeas.en is missing (add "en")'],
    ['name: Qwen3', 'name: [Qwen3', 'this is not valid YAML'],
  ])('with %s → %s names place and remedy', (from, to, message) => {
    expect(problems(['qwen3.yaml', qwen.replace(from, to)]).join('\n')).toContain(message)
  })
})

describe('the files together', () => {
  const child = (parent: string) =>
    `${qwen}parents:\n  - { id: ${parent}, relation: builds-on, evidence: inferred, reason: order }\n`

  it('refuse an unknown parent and say which was meant', () => {
    expect(problems(['qwen3.yaml', qwen], ['b.yaml', child('qwen33').replace('Qwen3\n', 'B\n')])).toEqual([
      'content/models/b.yaml:7:11: the parent "qwen33" does not exist (did you mean "qwen3"?)',
    ])
  })

  it('refuse a child older than its parent', () => {
    const older = child('qwen3').replace('name: Qwen3', 'name: B').replace('2505.09380', '2405.00001')
    expect(problems(['qwen3.yaml', qwen], ['b.yaml', older])[0]).toContain(
      'b.yaml:7:11: the parent "qwen3" (2025-05) is younger than "b" (2024-05)',
    )
  })

  it('refuse one name for two models, and one id in two files', () => {
    expect(problems(['qwen3.yaml', qwen], ['b.yaml', qwen])[0]).toContain(
      'b.yaml:1:7: "Qwen3" already means the model "qwen3"',
    )
    expect(problems(['qwen3.yaml', qwen], ['qwen3.yml', qwen])[0]).toContain(
      'the model "qwen3" is also in content/models/qwen3.yaml',
    )
  })

  it.each([
    ['', 'how the relation to "a" is known is not said (add evidence: stated, stated-elsewhere, inferred)'],
    [
      ', evidence: stated',
      'the relation to "a" is stated, but not where (add source: { title: …, url: https://… }, or write evidence: inferred with a reason)',
    ],
    [', evidence: stated-elsewhere', 'the relation to "a" is stated-elsewhere, but not where'],
    [', evidence: inferred', 'the relation to "a" is inferred, but not from what (add reason: order, layout,'],
    [
      ', evidence: inferred, reason: order, source: { title: A, url: https://a.org/ }',
      'the relation to "a" is inferred and has a source',
    ],
    [', evidence: stated, reason: order', 'the relation to "a" is stated and has a reason'],
    [', evidence: stated, source: { title: A, url: a.org }', 'url "a.org" is no https address'],
    [', evidence: documented', 'evidence "documented" is not known (one of stated, stated-elsewhere, inferred)'],
  ])('refuse a relation without what it rests on: %s', (evidence, message) => {
    const edge = `${qwen.replace('Qwen3\n', 'B\n')}parents:\n  - { id: a, relation: builds-on${evidence} }\n`
    const [found] = problems(['a.yaml', qwen], ['b.yaml', edge])
    expect(found).toMatch(/^content\/models\/b\.yaml:7:\d+: /)
    expect(found).toContain(message)
  })

  const said = (korean: string, more = '') => `${qwen}notes: { ko: "${korean}", en: Text. }\n${more}`
  const seen = 'verifiedBy: [{ document: A card, kind: primary, facts: [name, notes (tokens)] }]\n'

  it('refuse a number in a sentence that rests on nothing, and not the number of a name', () => {
    expect(problems(['qwen3.yaml', said('1,024토큰을 읽는다', 'fromMemory: []\n')])).toEqual([
      'content/models/qwen3.yaml:6:14: notes.ko says 1,024, and nothing says what that rests on (name notes in verifiedBy or in fromMemory)',
    ])
    expect(problems(['qwen3.yaml', said('1,024토큰을 읽는다', seen)])).toEqual([])
    expect(problems(['qwen3.yaml', said('1,024토큰을 읽는다', 'fromMemory: [notes]\n')])).toEqual([])
    expect(problems(['qwen3.yaml', said('Qwen3와 H800으로 배웠다', 'fromMemory: []\n')])).toEqual([])
  })

  it('refuse a model that descends from itself', () => {
    const found = problems(
      ['a.yaml', child('b').replace('Qwen3\n', 'A\n')],
      ['b.yaml', child('a').replace('Qwen3\n', 'B\n')],
    )
    expect(found).toEqual([
      'content/models/a.yaml:7:3: "a" descends from itself (remove one of the parents)',
      'content/models/b.yaml:7:3: "b" descends from itself (remove one of the parents)',
    ])
  })

  it('refuse a model at the address of another page, and a day that is none', () => {
    expect(problems(['changes.yaml', qwen])[0]).toContain('the address of "changes" is that of another page')
    expect(problems(['qwen3.yaml', `${qwen}checked: 2026-02-30\n`])[0]).toContain(
      'qwen3.yaml:6:10: checked "2026-02-30" is not a day (like 2026-11-28)',
    )
  })

  it('refuse a change of a model that is not there, and a judgement of one', () => {
    const change = '- { id: a, date: 2026-11-29, text: { ko: 글, en: Text. }, models: [qwen4] }\n'
    expect(problems(['qwen3.yaml', qwen], ['_changes.yaml', change])).toEqual([
      'content/models/_changes.yaml:1:67: the model "qwen4" does not exist (did you mean "qwen3"?)',
    ])
    const facts = `dataAsOf: 2025-05
osaid: { source: { title: A, url: https://a.org/ }, meets: [qwen4], withOtherLicense: [], fails: [] }
`
    expect(problems(['qwen3.yaml', qwen], ['_atlas.yaml', facts])[0]).toContain('_atlas.yaml:2:61: the model "qwen4"')
  })

  it('are no atlas where there is no model', () => {
    expect(readAtlas([])).toEqual({ atlas: null, problems: [] })
  })
})

describe('our own catalogue', () => {
  const { atlas, problems } = loadAtlas(process.cwd())

  it('has no problem', () => {
    expect(problems.map(formatProblem)).toEqual([])
  })

  it('holds the 19 systems of the article, and few models of later years that name no parent', () => {
    expect(atlas?.models.filter((model) => model.seed)).toHaveLength(19)
    const orphans = atlas?.models.filter(
      ({ parents, architecture }) => parents.length === 0 && !['static-embedding', 'recurrent'].includes(architecture),
    )
    // Their developers state a layout and no descent.
    expect(orphans?.map(({ id }) => id)).toEqual([
      'transformer',
      'grok-1',
      'command-r',
      'exaone-3',
      'kanana',
      'a-x-3-1',
      'midm-2',
    ])
  })
})
