import { fromHtml } from 'hast-util-from-html'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { renderTree } from './render-tree'

const place = { site: { settings: { basePath: '' } }, page: { langTag: 'ko' }, features: {} }
const render = (html: string) =>
  renderToStaticMarkup(
    renderTree(fromHtml(html, { fragment: true }), place as unknown as Parameters<typeof renderTree>[1]),
  )

it('a mark is a link, and a button beside it that only our styles show', () => {
  const link = '<a href="#fn:1" class="footnote-ref" role="doc-noteref" aria-label="각주 1">1</a>'
  const button =
    '<button type="button" hidden="" class="footnote-ref" popoverTarget="fn:1" aria-label="각주 1">1</button>'
  expect(render(`<sup id="fnref:1">${link}</sup>`)).toBe(`<sup id="fnref:1">${link}${button}</sup>`)
})

it('a note is a popover with a button that closes it, and keeps its id and its links', () => {
  const back = '<a href="#fnref:1" class="footnote-backref" role="doc-backlink" aria-label="뒤로">↩︎</a>'
  const html = render(`<ol><li id="fn:1"><p>설명 ${back}</p></li><li>다른 것</li></ol>`)
  expect(html).toMatch(/^<ol><li id="fn:1" popover="auto"><button [^>]*popoverTargetAction="hide"[^>]*>닫기<\/button>/)
  expect(html).toContain(`<p>설명 ${back}</p></li><li>다른 것</li></ol>`)
})

it('leaves an author’s own links to notes as they are', () => {
  const own = '<a href="#note-a" role="doc-noteref">a</a>'
  expect(render(own)).toBe(own)
})
