import type { Root } from 'hast'
import { describe, expect, it, vi } from 'vitest'
import { fillModelCalls } from '../../lib/atlas/calls/fill-calls'
import { linkMentions } from '../../lib/atlas/mentions/link-mentions'
import { mentionNames } from '../../lib/atlas/mentions/mentions'
import { noteView } from '../../lib/atlas/notes/note-view'
import { placeNotes } from '../../lib/atlas/notes/place-notes'
import { noteFile } from '../../lib/atlas/notes/testing-note'
import { loadAtlas } from '../../lib/atlas/read/load-atlas'
import { readNotes } from '../../lib/atlas/read/read-notes'
import type { Site } from '../../lib/record/site'
import type { PageSummary } from '../../lib/record/site-index'
import { formsOf } from '../shortcodes/testing-forms'

vi.mock('../../lib/record/assets', () => ({ assetUrl: (_: unknown, asset: string) => `/_gaji/${asset}.js` }))
vi.mock('../../lib/atlas/pages/atlas-styles', () => ({
  atlasSheet: (_: unknown, sheet: string) => `/_gaji/${sheet}.css`,
}))
vi.mock('../../lib/atlas/pages/atlas', async (original) => ({
  ...(await original<typeof import('../../lib/atlas/pages/atlas')>()),
  getAtlas: () => ({ ...atlas, home: null, mentions: {} }),
}))

const languages = [{ key: 'ko', tag: 'ko', home: '/' }]
const site = {
  settings: { basePath: '/blog', privacy: {}, languages, defaultLanguage: 'ko' },
  pages: [],
  pageAt: () => null,
} as unknown as Site
const page = { url: '/posts/a/', lang: 'ko', langTag: 'ko', kind: 'page' } as PageSummary
const { atlas } = loadAtlas(process.cwd())
const enrich: Parameters<typeof formsOf>[1]['enrich'] = (tree) =>
  fillModelCalls(tree, { atlas, locale: 'ko', file: 'a', href: (id) => `/models/${id}/` })
const forms = (body: string, format: 'md' | 'mdx') => formsOf(body, { site, page, format, enrich })

describe("an editor's note", () => {
  const note =
    '{{< editor-note type="error" source="https://arxiv.org/abs/1706.03762" title="Vaswani 외" >}}\n**6월**에 나왔다.\n{{< /editor-note >}}'

  it('stands beside the text with its source', async () => {
    expect((await forms(note, 'md')).page).toBe(
      '<aside class="editor-note" role="note"><p><span class="editor-note-title">편집자 주</span><span class="editor-note-type"> · 사실과 다름</span></p><p><strong>6월</strong>에 나왔다.</p><p class="editor-note-source">출처: <a href="https://arxiv.org/abs/1706.03762" rel="noopener noreferrer">Vaswani 외</a></p></aside>',
    )
  })

  it('is never taken for its author’s words in a feed', async () => {
    expect((await forms(note, 'md')).feed.replace(/\n/g, '')).toBe(
      '<blockquote><p><strong>편집자 주 · 사실과 다름</strong></p><p><strong>6월</strong>에 나왔다.</p><p>출처: <a href="https://arxiv.org/abs/1706.03762">Vaswani 외</a></p></blockquote>',
    )
  })
})

it.each([
  ['<ModelCard model="bert" />', '{{< model-card model="bert" >}}'],
  ['글 <ModelFact model="gpt-3" field="parameters" />개', '글 {{< model-fact model="gpt-3" field="parameters" >}}개'],
  ['<AttentionMask kind="decoder-only" caption="그림" />', '{{< attention-mask kind="decoder-only" caption="그림" >}}'],
  [
    '<EditorNote type="error" source="https://e.org/" title="책">\n**6월**이다.\n</EditorNote>',
    '{{< editor-note type="error" source="https://e.org/" title="책" >}}\n**6월**이다.\n{{< /editor-note >}}',
  ],
])('%s is the same in .mdx as %s in .md', async (component, shortcode) => {
  const [inMdx, inMd] = [await forms(component, 'mdx'), await forms(shortcode, 'md')]
  expect(inMdx.problems).toEqual([])
  expect(inMd.feed).not.toBe('')
  expect(bare(inMdx.page)).toBe(bare(inMd.page))
  expect(bare(inMdx.feed)).toBe(bare(inMd.feed))
})

describe('a post asks for the style sheets of what it shows, and for no other', () => {
  const noted = (tree: Root) => {
    const notes = readNotes('notes.yaml', noteFile('content/posts/a.md', '글이다'))
    return placeNotes(tree, notes.notes.get('content/posts/a.md') ?? [], noteView('ko'))
  }
  const named = (tree: Root) => {
    const names = mentionNames(atlas?.models ?? [])
    linkMentions(tree, { names, href: (id) => `/models/${id}/`, report: () => {} })
    return []
  }
  it.each([
    ['words and links', '글이다. [고리](/posts/b/)', enrich, []],
    ['the name of a model', 'BERT를 보자.', named, ['inText']],
    ["an editor's note in the text", '{{< editor-note >}}\n글\n{{< /editor-note >}}', enrich, ['inText']],
    ["an editor's note from a file", '글이다.', noted, ['inText']],
    ['a card of a model', '{{< model-card model="bert" >}}', enrich, ['inText']],
    ['a drawing', '{{< attention-mask kind="decoder-only" >}}', enrich, ['drawings']],
    ['a chart', '{{< parameter-chart >}}', enrich, ['drawings']],
  ])('%s', async (_, body, enrich, sheets) => {
    const { problems, styles } = await formsOf(body, { site, page, enrich })
    expect(problems).toEqual([])
    expect(styles).toEqual(sheets.map((sheet) => `/blog/_gaji/${sheet}.css`))
  })
})

it.each([
  ['ja', ' lang="en"'],
  ['zh-CN', ' lang="en"'],
  ['ko', ''],
  ['en', ''],
])('on a page in %s what the data say in English is marked as it', async (langTag, mark) => {
  const card = await formsOf('{{< model-card model="bert" >}}', { site, page: { ...page, langTag }, enrich })
  expect(card.page).toMatch(new RegExp(`</p><p${mark}>[^<]+</p><p class="model-card-facts">`))
})

function bare(html: string): string {
  return html.replace(/\n/g, '')
}
