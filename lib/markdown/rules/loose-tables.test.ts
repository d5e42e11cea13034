import { toHtml } from 'hast-util-to-html'
import { describe, expect, test } from 'vitest'
import { parsePost } from '../parse-post'
import { defaultMarkup, testSettings } from '../test-settings'

async function read(body: string, changes = {}) {
  const settings = testSettings({ markup: { ...defaultMarkup, ...changes } })
  const { tree, problems } = await parsePost({ file: 'a.md', body, bodyLine: 1, format: 'md' }, settings)
  const html = toHtml(tree).replace(/<div class="table-scroll"[^>]*>|<\/div>| class="num"|\n/g, '')
  return { html, problems: problems.map(({ line, column, message }) => `${line}:${column}: ${message}`) }
}

const head = '<thead><tr><th>a</th><th>b</th></tr></thead>'
const table = `<table>${head}<tbody><tr><td>x</td><td>y</td></tr></tbody></table>`

describe('a table that Hugo makes is a table', () => {
  test.each([
    ['- one\n| a | b |\n|---|---|\n| x | y |', `<ul><li>one${table}</li></ul>`],
    ['- one\na | b\n--|--\nx | y', `<ul><li>one${table}</li></ul>`],
    ['> one\n| a | b |\n|---|---|\n| x | y |', `<blockquote><p>one</p>${table}</blockquote>`],
    ['- | a | b |\n|---|---|\n| x | y |', `<ul><li>${table}</li></ul>`],
    ['1. one\n\n   | a | b |\n   |---|---|\n| x | y |', `<ol><li><p>one</p>${table}</li></ol>`],
    [
      '- one\n  | a | b |\n  |---|---|\nlast',
      `<ul><li>one${table.replace('x', 'last').replace('<td>y', '<td>')}</li></ul>`,
    ],
    ['| a |\n|---|---|\n| x | y |', table.replace('<th>b', '<th>')],
    [
      'one\n| a |\n|---|:-:|\n| x | y |',
      `<p>one</p>${table.replace('<th>b', '<th>').replaceAll(/<(t[hd])>(?=y|<\/th>)/g, '<$1 align="center">')}`,
    ],
  ])('%j', async (body, expected) => expect((await read(body)).html).toBe(expected))

  test('with the links, marks and shortcodes of its cells, each at its place', async () => {
    const { html, problems } = await read(
      '- one\n| a | b |\n|---|---|\n| [x][1] **y** | ![](p.png) |\n\n[1]: https://e.com/',
    )
    expect(html).toContain('<td><a href="https://e.com/">x</a> <strong>y</strong></td>')
    expect(problems).toEqual(['4:18: image without alt text'])
  })
})

describe('a list, quotation or footnote right below a table ends it', () => {
  const above = '| a | b |\n|---|---|\n| x | y |'
  test.each([
    [`${above}\n- one\n- two`, `${table}<ul><li>one</li><li>two</li></ul>`],
    [`${above}\n1. one`, `${table}<ol><li>one</li></ol>`],
    [`${above}\n> quote`, `${table}<blockquote><p>quote</p></blockquote>`],
    [`${above}\n- ${above.replaceAll('\n', '\n  ')}`, `${table}<ul><li>${table}</li></ul>`],
    [`- ${above.replaceAll('\n', '\n  ')}\n- two`, `<ul><li>${table}</li><li>two</li></ul>`],
    [`- ${above.replaceAll('\n', '\n  ')}\n  - two`, `<ul><li>${table}<ul><li>two</li></ul></li></ul>`],
    [`- ${above.replaceAll('\n', '\n  ')}\n> two`, `<ul><li>${table}</li></ul><blockquote><p>two</p></blockquote>`],
    [`> ${above.replaceAll('\n', '\n> ')}\n- two`, `<blockquote>${table}</blockquote><ul><li>two</li></ul>`],
    [`- one\n${above}\n- two`, `<ul><li>one${table}</li><li>two</li></ul>`],
  ])('%j', async (body, expected) => expect((await read(body)).html).toBe(expected))

  test('and the footnote keeps its words', async () => {
    const { html } = await read(`word[^1]\n\n${above}\n[^1]: a footnote`)
    expect(html).toContain(`${table}<div class="footnotes"`)
    expect(html).toContain('<li id="fn:1"><p>a footnote')
  })
})

describe('what Hugo leaves as text stays text', () => {
  test.each([['| a | b | c |\n|---|---|\n| x | y |'], ['a\n---'], ['`| a |`\n- b']])('%j', async (body) =>
    expect((await read(body)).html).not.toContain('<table>'),
  )

  test('where tables are switched off', async () => {
    expect((await read('- one\n| a | b |\n|---|---|\n| x | y |', { table: false })).html).not.toContain('<table>')
  })
})
