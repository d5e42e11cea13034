import type { Element, Root } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { describe, expect, it } from 'vitest'
import { parsePost } from '../../markdown/parse-post'
import { testSettings } from '../../markdown/test-settings'
import { loadAtlas } from '../read/load-atlas'
import type { Atlas, Locale } from '../record/types'
import { fillModelCalls } from './fill-calls'
import { modelComponents, modelShortcodes } from './model-calls'

const atlas = loadAtlas(process.cwd()).atlas as Atlas

async function filled(
  body: string,
  { format = 'md' as 'md' | 'mdx', locale = 'ko' as Locale, known = atlas as Atlas | null } = {},
) {
  const settings = { ...testSettings(), shortcodes: modelShortcodes, components: modelComponents }
  const post = await parsePost({ file: `a.${format}`, body, bodyLine: 5, format }, settings)
  const named: string[] = []
  const href = (id: string | null) => (id ? `/models/${id}/` : '/models/')
  const problems = fillModelCalls(post.tree, {
    ...{ atlas: known, locale, file: 'a.md', href, onModel: (id: string) => named.push(id) },
  })
  return { tree: post.tree, html: toHtml(post.tree), named, problems: [...post.problems, ...problems] }
}

describe('facts in a text', () => {
  it('become text, so that a particle follows them without a gap', async () => {
    const { html, named } = await filled('GPT-3는 {{< model-fact "gpt-3" "parameters" >}}개를 쓴다.')
    expect(html).toBe('<p>GPT-3는 1,750억개를 쓴다.</p>')
    expect(named).toEqual(['gpt-3'])
  })

  it('are said in the language of the page', async () => {
    const { html } = await filled('It has {{< model-fact "gpt-3" "parameters" >}} of them.', { locale: 'en' })
    expect(html).toBe('<p>It has 175 billion of them.</p>')
  })

  it('stand in tables and alone in a paragraph', async () => {
    const { html } = await filled(
      '{{< model-count openness="closed" >}}\n\n| a |\n|---|\n| {{< model-fact "bert" "year" >}} |',
    )
    expect(html).toMatch(/<p>\d+<\/p>/)
    expect(html).toContain('2018</td>')
  })

  it('are marked where they rest on memory', async () => {
    const { html } = await filled('{{< model-fact "distilbert" "context" >}} 토큰')
    expect(html).toContain('512 <small class="from-memory">미확인</small> 토큰')
  })
})

describe('a slip is an error at the call', () => {
  it.each([
    ['글 {{< model-fact "gpt3" "parameters" >}}', 'unknown-model', 5, 3],
    ['글\n\n{{< model-tree branch="decoder" >}}', 'unknown-model-value', 7, 1],
    ['{{< attention-mask "decoder" >}}', 'unknown-model-value', 5, 1],
    ['{{< attention-mask >}}', 'unknown-model-value', 5, 1],
    ['{{< model-card "brt" >}}', 'unknown-model', 5, 1],
    ['{{< model-tree brunch="decoder-only" >}}', 'unknown-shortcode-parameter', 5, 1],
  ])('%s', async (body, code, line, column) => {
    expect((await filled(body)).problems).toMatchObject([{ code, line, column, severity: 'error' }])
  })

  it('without an atlas only the masks can be drawn', async () => {
    const { problems } = await filled('{{< attention-mask "decoder-only" >}}\n\n{{< model-tree >}}', { known: null })
    expect(problems).toMatchObject([{ code: 'no-atlas', line: 7 }])
  })
})

describe('drawings', () => {
  it('are figures with their caption, which is Markdown', async () => {
    const { tree } = await filled('{{< model-tree branch="encoder-only" caption="**BERT**의 가지" >}}')
    const [figure] = tree.children as Element[]
    expect(figure?.tagName).toBe('figure')
    expect(toHtml(figure?.children[1] as Element)).toBe('<figcaption><p><strong>BERT</strong>의 가지</p></figcaption>')
  })

  it('say in words what a feed cannot show', async () => {
    const { html } = await filled('{{< model-card "bert" >}}\n\n{{< attention-mask "decoder-only" >}}')
    expect(html).toContain('<a href="/models/bert/">BERT, 2018년 10월, 인코더 전용, 가중치 공개</a>')
    expect(html).toContain('토큰마다 자기와 그 앞의 토큰만 본다.')
  })

  it('are components in .mdx, with the same errors', async () => {
    const { tree, problems } = await filled(
      '<AttentionMask kind="decoder-only" />\n\n<ModelCard model="brt" />\n\n<ArchitectureFigure kind="encoder-only" />',
      {
        format: 'mdx',
      },
    )
    expect(namesOf(tree)).toEqual(['attention-mask', 'architecture-figure'])
    expect(problems).toMatchObject([{ code: 'unknown-model', line: 7, column: 1 }])
  })
})

function namesOf(tree: Root): string[] {
  const html = toHtml(tree)
  return [...html.matchAll(/<gaji-shortcode name="([^"]*)"/g)].map(([, name]) => name ?? '')
}
