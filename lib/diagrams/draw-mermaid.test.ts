import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { toText } from 'hast-util-to-text'
import { beforeAll, describe, expect, it } from 'vitest'
import { systemChromium } from '../base/ensure-browser'
import { drawMermaid } from './draw-mermaid'
import { drawingTree } from './drawing-tree'

/** Of each kind: its source, and words that a reader must find in the drawing. */
const kinds: Record<string, [source: string, words: string[]]> = {
  flowchart: [
    'flowchart LR\n  A[씨앗 상자] -->|물 주기| B{자랐나}\n  subgraph 밭\n    B\n  end\n  click A "https://example.org"',
    ['씨앗 상자', '물 주기', '자랐나', '밭'],
  ],
  'sequence with notes': [
    'sequenceDiagram\n  나->>서버: 묻기\n  Note right of 나: 곁의 메모\n  Note over 나,서버: 걸친 메모\n  서버-->>나: 답',
    ['나', '서버', '묻기', '곁의 메모', '걸친 메모', '답'],
  ],
  class: [
    'classDiagram\n  식물 <|-- 가지 : 물려받음\n  가지 : +맺다() bool\n  note for 가지 "보라색"',
    ['식물', '+맺다() : bool', '보라색'],
  ],
  state: [
    'stateDiagram-v2\n  [*] --> 씨앗\n  씨앗 --> 모종 : 싹트다\n  note right of 모종 : 여기',
    ['씨앗', '싹트다', '여기'],
  ],
  er: ['erDiagram\n  글쓴이 ||--o{ 글 : 쓰다\n  글 {\n    int id PK\n  }', ['글쓴이', '쓰다', 'PK']],
  gantt: [
    'gantt\n  title 밭일\n  dateFormat YYYY-MM-DD\n  section 준비\n  거름 :2026-03-01, 7d',
    ['밭일', '준비', '거름', '2026-03-01'],
  ],
  pie: ['pie showData title 작물\n  "가지" : 45\n  "고추" : 55', ['작물', '가지 [45]', '고추 [55]', '45%']],
  mindmap: ['mindmap\n  root((가지))\n    기르기\n    요리', ['가지', '기르기', '요리']],
  timeline: ['timeline\n  title 해\n  2017 : 트랜스포머\n  2018 : BERT : GPT', ['해', '2017', '트랜스포머', 'GPT']],
  gitGraph: [
    'gitGraph\n  commit id: "시작"\n  branch dev\n  commit id: "기능" tag: "v1"',
    ['시작', 'dev', '기능', 'v1'],
  ],
  journey: ['journey\n  title 하루\n  section 아침\n    물 주기: 5: 나', ['하루', '아침', '물 주기', '나']],
  'with a theme and HTML of its own': [
    '%%{init: {"theme": "dark", "flowchart": {"htmlLabels": true}}}%%\nflowchart LR\n  가["`**굵은** 글`"] --> 나',
    ['굵은', '나'],
  ],
}

const hasBrowser = systemChromium !== undefined || existsSync(chromium.executablePath())

describe.skipIf(!hasBrowser)('Mermaid draws without losing a word', () => {
  let drawn: Awaited<ReturnType<typeof drawMermaid>>
  beforeAll(async () => {
    const sources = new Map(Object.entries(kinds).map(([kind, [source]]) => [kind, source]))
    drawn = await drawMermaid(sources.set('wrong', 'flowchart LR\n  A --> '))
  }, 120_000)

  it.each(Object.keys(kinds))('%s', (kind) => {
    const drawing = drawn.get(kind)
    const svg = drawing && 'svg' in drawing ? drawing.svg : JSON.stringify(drawing)
    const tree = drawingTree(svg, 'd', { title: '도표', description: null })
    if (typeof tree === 'string') throw new Error(tree)
    const text = toText(tree).replace(/\s+/g, ' ')
    for (const word of kinds[kind]?.[1] ?? []) expect(text).toContain(word)
  })

  it('a linked node stands where an unlinked one would', () => {
    expect(JSON.stringify(drawn.get('flowchart'))).toMatch(/<a [^>]*transform=/)
  })

  it('in the page’s colours, whatever the source asks for', () => {
    const drawing = drawn.get('with a theme and HTML of its own')
    expect(drawing).toMatchObject({ svg: expect.stringContaining('rgb(244, 241, 236)') })
    expect(drawing).toMatchObject({ svg: expect.not.stringContaining('foreignObject') })
  })

  it('and tells what it does not understand', () => {
    expect(drawn.get('wrong')).toMatchObject({ problem: expect.stringContaining('Parse error on line') })
  })
})
