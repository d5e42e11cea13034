/** What stands before and behind a picture that is put at a place of a text, so that it has a paragraph to itself. */
export function pictureGap(text: string, at: number): { before: string; after: string } {
  const [above, below] = [text.slice(0, at), text.slice(at)]
  const before = above === '' || /(?:^|\n)[ \t]*\n$/.test(above) ? '' : above.endsWith('\n') ? '\n' : '\n\n'
  const after = /^\n[ \t]*\n/.test(below) ? '' : /^\n./.test(below) ? '\n' : '\n\n'
  return { before, after: below === '\n' ? '' : after }
}
