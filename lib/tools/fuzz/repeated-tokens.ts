import type { Random } from './random'

const tokens = [
  ...'* _ ** ~ ~~ ` `` $ $$ [ ] ![ ]( ) < > <! <!-- --> <? <![CDATA[ <a <a> </a> <b c=" " \' | |- : :: = == ^ # - + 1. > \\ & &amp; &#1; {{< {{% >}} /}} {{</* `{{< { } {. {# {.a} [^ [^a] [^a]: [a]: [a] @ a@b.c http:// www. ... -- ; . ,'.split(
    ' ',
  ),
  ...[
    'a',
    '가',
    ' ',
    '  ',
    '    ',
    '\t',
    '\n',
    '\n\n',
    '\\\n',
    '\r',
    '\u0300',
    '\u200b',
    '\u{f0000}',
    '😀',
    ':smile:',
    'ᄒ',
  ],
  ...[
    '{{< hint >}}',
    '{{< /hint >}}',
    '{{% tab "a" %}}',
    '{{< ref "other" >}}',
    '```\n',
    '~~~\n',
    '- a\n',
    '> a\n',
    '|a|\n',
    '|-|\n',
  ],
  ...[
    '# a\n',
    'a\n===\n',
    ': a\n',
    '<div>\n',
    '</div>\n',
    '<details>',
    '<ruby>',
    '<table>',
    '<li>',
    '<p>',
    '\\(',
    '\\)',
    '\\[',
    '\\]',
    '$$\n',
  ],
]

/** A few tokens over and over: what makes a parser look back, or ahead, from each of them. */
export function repeatedTokens(random: Random, size: number): string {
  const piece = [random.pick(tokens), ...random.times(3, () => random.pick(tokens))].join('')
  const before = random.chance(0.3) ? random.pick(tokens) : ''
  const after = random.chance(0.3) ? random.pick(tokens).repeat(1 + random.below(size / 8)) : ''
  return before + piece.repeat(Math.ceil(size / piece.length)) + after
}
