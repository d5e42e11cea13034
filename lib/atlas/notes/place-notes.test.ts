import { readFileSync } from 'node:fs'
import type { Element, Root } from 'hast'
import { toHtml } from 'hast-util-to-html'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { formatProblem } from '../../base/problems'
import { sharedPath, skipAloud } from '../../tools/testing/shared'
import { readNotes } from '../read/read-notes'
import type { EditorNote } from '../record/note'
import { placeNotes } from './place-notes'
import { noteFile } from './testing-note'

const element = (tagName: string, text: string): Element => ({
  type: 'element',
  tagName,
  properties: {},
  children: [{ type: 'text', value: text }],
})
const view = {
  mark: (_: EditorNote, number: number) => element('sup', `${number}`),
  body: (note: EditorNote) => element('aside', note.correct.en),
}
const file = (quote: string, more = '') => noteFile('content/a.md', quote, more)

function treeOf(markdown: string): Root {
  const processor = unified().use(remarkParse).use(remarkRehype)
  return processor.runSync(processor.parse(markdown)) as Root
}

function place(markdown: string, notes: string) {
  const tree = treeOf(markdown)
  const read = readNotes('notes.yaml', notes)
  const problems = placeNotes(tree, read.notes.get('content/a.md') ?? [], view)
  return { html: toHtml(tree), problems: [...read.problems, ...problems].map(formatProblem) }
}

describe('placeNotes', () => {
  it('marks the passage and puts the note behind its paragraph', () => {
    expect(place('It came in late 2017, they say.\n\nNext.', file('in late 2017')).html).toBe(
      '<p>It came in late 2017<sup>1</sup>, they say.</p><aside>right</aside>\n<p>Next.</p>',
    )
  })

  it('finds a passage across emphasis, line ends and typographic quotes', () => {
    expect(place('the **so-called**\nmodel’s end', file("the so-called model's end")).html).toContain('end<sup>1</sup>')
  })

  it('finds a picture by its alternative text', () => {
    expect(place('![A tree](t.png)', file('A tree')).html).toContain(
      '<img src="t.png" alt="A tree"><sup>1</sup></p><aside>',
    )
  })

  it('stays inside a list item, before its own list', () => {
    expect(place('- one\n  - two', file('one')).html).toContain('one<sup>1</sup>\n<aside>right</aside><ul>')
  })

  it('tells where the quote is written when the passage is gone', () => {
    expect(place('Nothing.', file('in late 2017')).problems).toEqual([
      'notes.yaml:4:14: warning: the passage of the note "one" is not in the post: "in late 2017" (the sentence has changed: quote it anew or remove the note)',
    ])
  })

  it('names file, line and field of a slip', () => {
    expect(place('x', file('x').replace('type: error', 'typ: error')).problems.join('\n')).toContain(
      'notes.yaml:5:7: unknown field "typ" (did you mean "type"?)',
    )
  })
})

const post = sharedPath('sites', 'gogo-hugo-blog', 'content', 'posts', '3rd posting_LLMmodels.md')
if (!post) skipAloud('notes beside the post that the atlas began with')

it.skipIf(!post)('places every one of the corrections beside its sentence', () => {
  const { notes, problems } = readNotes('notes.yaml', readFileSync('content/notes/gogo-hugo-blog.yaml', 'utf8'))
  expect(problems).toEqual([])
  const list = notes.get('content/posts/3rd posting_LLMmodels.md') ?? []
  expect(list).toHaveLength(36)
  const tree = treeOf(readFileSync(post ?? '', 'utf8').replace(/^\+\+\+[\s\S]*?\n\+\+\+\n/, ''))
  expect(placeNotes(tree, list, view).map(formatProblem)).toEqual([])
  expect(toHtml(tree).match(/<aside>/g)).toHaveLength(36)
})
