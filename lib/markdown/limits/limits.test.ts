import { describe, expect, test } from 'vitest'
import { cpuTime } from '../../tools/testing/cpu-time'
import { checkLimits } from './limits'

const messages = (body: string) => checkLimits(body, 5, 'a.md').map((p) => `${p.line}:${p.column}: ${p.message}`)

describe('hostile text is named before it is parsed', () => {
  test.each([
    ['a run of stars', `${'*'.repeat(8000)}a${'*'.repeat(8000)}`, '5:1: delimiter run longer than 256'],
    [
      'nested items',
      Array.from({ length: 1000 }, (_, i) => `${'  '.repeat(i)}- x`).join('\n'),
      '25:41: list nested deeper than 20',
    ],
    ['items on one line', `${'- '.repeat(30)}a`, '5:1: list nested deeper than 20'],
    ['quotes and items in turn', '> - '.repeat(30), '5:1: list nested deeper than 20'],
    ['quotes', `${'>'.repeat(4000)}a`, '5:1: block quote nested deeper than 20'],
    ['footnotes', Array.from({ length: 8000 }, (_, i) => `[^${i}]: x`).join('\n'), '1005:1: more than 1000 footnotes'],
    ['columns', `${'|a'.repeat(8000)}|\n${'|-'.repeat(8000)}|\n`, '6:1: table with more than 256 columns'],
    [
      'cells',
      `${'|a'.repeat(200)}|\n${'|-'.repeat(200)}|\n${'|\n'.repeat(400)}`,
      '106:1: more than 20000 cells of tables',
    ],
    ['size', 'a\n'.repeat(600_000), '5:1: post longer than 1024 KiB'],
    [
      'declarations that nothing closes',
      'a<!D '.repeat(60),
      '5:1: paragraph with more than 50 HTML tags that nothing closes',
    ],
    ['comments', `a\n${'a<!-- '.repeat(60)}`, '6:1: paragraph with more than 50 HTML tags that nothing closes'],
    ['data', 'a<![CDATA[\n'.repeat(60), '55:1: paragraph with more than 50 HTML tags that nothing closes'],
    ['instructions', `a ?> ${'<? '.repeat(60)}`, '5:1: paragraph with more than 50 HTML tags that nothing closes'],
    ['a margin', `a\n${' '.repeat(2_000)}> a`, '6:1: line that begins with more than 1000 blanks'],
    ['bare addresses', 'a@b.c\n'.repeat(6_000), '5005:1: more than 5000 bare addresses'],
    ['marks in turn', '*_'.repeat(300), '5:1: paragraph with more than 500 marks of emphasis'],
    ['a link definition', `[a]: ${'b'.repeat(3000)}`, '5:1: link definition longer than 2000 characters'],
    ['marks', 'a* '.repeat(3000), '5:1: paragraph with more than 500 marks of emphasis'],
    ['lines', '\n'.repeat(30_000), '20005:1: post longer than 20000 lines'],
    ['headings', '# a\n'.repeat(1200), '1005:1: more than 1000 headings'],
    ['pictures that never end', `a\n${'![<b'.repeat(3_000)}`, '6:1: paragraph with more than 2000 pictures'],
    ['items', '- a\n'.repeat(10_000), '9005:1: more than 9000 list items'],
    ['lines of colons', '::- a\n'.repeat(4000), '3005:1: more than 3000 lines that begin with a colon'],
    ['definitions', 'a\n: b\n\n'.repeat(600), '1506:1: more than 500 definitions'],
    [
      'closing brackets',
      `${'['.repeat(2000)}${']'.repeat(2000)}`,
      '5:1: paragraph with more than 1000 closing brackets',
    ],
  ])('%s', (_, body, message) => expect(messages(body)).toContain(message))
})

describe('what only looks like code is text', () => {
  const marks = 'a* '.repeat(3000)
  test.each([
    ['a fence in raw HTML', `<pre>\n\n\`\`\`\n</pre>\n\n${marks}`],
    ['a fence in HTML that a blank line ends', `<div>\n\`\`\`\n\n${marks}`],
    ['a fence that continues a paragraph', `a\n    \`\`\`\n ${marks}`],
    ['what follows the list of a fence', `- a\n\n  \`\`\`\n\n${marks}`],
    ['what follows the quotation of a fence', `> \`\`\`\n${marks}`],
    ['code in a line', `\`\`\`a\`\`\` b\n${marks}`],
  ])('%s', (_, body) => expect(messages(body).join('\n')).toContain('marks of emphasis'))
})

describe('a line that is no delimiter row of a table begins nothing anew', () => {
  const paragraph = '*a b\n'.repeat(600)
  test.each(['---', '- -|', '| > - |'])('%s', (line) => {
    expect(messages(`${line}\n${paragraph}`)).toEqual(['506:1: paragraph with more than 500 marks of emphasis'])
  })
})

describe('honest text passes', () => {
  test.each([
    ['a sound within the text', `<audio src="data:audio/mpeg;base64,${'Q29k'.repeat(500_000)}"></audio>`],
    ['a long line', 'word '.repeat(100_000)],
    ['HTML of any kind that is closed', 'a<!D > b<!-- --> c<? ?> d<![CDATA[ ]]>\n'.repeat(200)],
    ['instructions in code', 'a `<?php` '.repeat(200)],
    ['comments in their paragraphs', 'a <!-- b\n\n'.repeat(200)],
    ['a long rule', `${'*'.repeat(400)}\n\n${'-'.repeat(400)}`],
    ['a row of opening brackets', `${'['.repeat(50_000)}a`],
    ['a list of nineteen levels', Array.from({ length: 19 }, (_, i) => `${'  '.repeat(i)}- x`).join('\n')],
    ['flat lists', '- a\n- b\n\n1. c\n2. d\n'.repeat(2000)],
    [
      'code that looks nested',
      `\`\`\`\n${Array.from({ length: 40 }, (_, i) => `${'  '.repeat(i)}- x`).join('\n')}\n\`\`\``,
    ],
    ['a long listing without a blank line', `\`\`\`sql\n${'my_table some_col [a] *b*\n'.repeat(9000)}\`\`\`\n`],
    ['a listing in a list', `- a\n\n  \`\`\`\n${'  my_table *b*\n'.repeat(600)}  \`\`\`\n`],
    ['a listing in a shortcode', `{{< highlight sql >}}\n${'my_table *b*\n'.repeat(600)}{{< /highlight >}}`],
    ['dashes in prose', 'a - b - c - d'],
    ['a big table', `|a|b|\n|-|-|\n${'|1|2|\n'.repeat(3000)}`],
  ])('%s', (_, body) => expect(messages(body)).toEqual([]))
})

test('the scan is linear', () => {
  for (const piece of ['* ', '> ', '> - ', '`', '[', '|-', '- a\n', '[^a]: b\n', ' ', '\n', 'ㄱ_', '*_'])
    expect(
      cpuTime(() => checkLimits(piece.repeat(500_000 / piece.length), 1, 'a.md')),
      piece,
    ).toBeLessThan(1000)
})
