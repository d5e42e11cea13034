import { dirname, join } from 'node:path'
import { toHtml } from 'hast-util-to-html'
import { expect } from 'vitest'
import { describeVectors } from '../testing/vectors'
import { runPage } from './run-case'
import { filesOf, leaf, pageOf, type TemplateCase } from './template-cases'

/**
 * What templates of a site's own make, against Hugo 0.111.3, which Debian has; the newest could not be had where this was
 * recorded. White space at the ends of lines is left out, and marks that goldmark names (&rsquo;) are as good as the signs.
 */
describeVectors(
  'templates',
  async ({ id, input }) => {
    const one = { id, input } as TemplateCase
    const file = pageOf(input.name)
    const { made, post, problems } = await runPage(filesOf([one]), file, { [join(dirname(file), 'leaf.png')]: leaf })
    const errors = problems.filter(({ code }) => code === 'template').map(({ message }) => message)
    if (input.whole) return toHtml(post.tree)
    return [...errors, made.map((text) => text.trim()).join('\n')].join('\n')
  },
  { compare: (actual, expected) => expect(plain(String(actual))).toBe(plain(String(expected))) },
)

const marks: Record<string, string> = {
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
  hellip: '…',
  ndash: '–',
  mdash: '—',
}

function plain(html: string): string {
  return html
    .replace(/&(\w+);/g, (all, name) => marks[name] ?? all)
    .replace(/\s*\n\s*/g, '\n')
    .trim()
}
