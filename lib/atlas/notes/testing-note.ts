/** A file of editor's notes with one on a post, as its editor writes it. */
export function noteFile(file: string, quote: string, more = ''): string {
  return `pages:
  ${file}:
    - id: one
      quote: ${quote}
      type: error
      wrong: { ko: 틀림, en: wrong }
      correct: { ko: 맞음, en: right }
      source: { title: T, authors: A, arXiv: 1706.03762 }
${more}`
}
