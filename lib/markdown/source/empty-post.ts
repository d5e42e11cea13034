import type { Element } from 'hast'
import type { Problem } from '../../base/problems'
import type { ParsedPost } from '../../record/parsed-post'
import type { TextWords } from '../../record/text-words'

/** What is left of a body that can't be parsed: its problems, and with KEEP_GOING a box in its place. */
export function emptyPost(problems: readonly Problem[], words: Pick<TextWords, 'unreadable'>): ParsedPost {
  return {
    tree: { type: 'root', children: [unreadableBox(words.unreadable)] },
    toc: [],
    ids: [],
    features: { math: false, code: false, footnotes: false, shortcodes: [] },
    readingMinutes: 1,
    summary: { tree: { type: 'root', children: [] }, text: '', truncated: false, byDivider: false },
    problems: problems.map((problem) => (problem.severity === 'error' ? { ...problem, canShow: true } : problem)),
  }
}

/** Readers are told that something is missing, the list at the end of the run tells the author what. */
function unreadableBox(value: string): Element {
  const text = { type: 'text' as const, value }
  return { type: 'element', tagName: 'p', properties: { className: ['problem-box'], role: 'note' }, children: [text] }
}
