import { linked } from './addresses'
import type { Random } from './random'

const words =
  '가지 모델 the a **bold** _it_ `code` $x^2$ ~~del~~ ==mark== H~2~O :smile: &amp; \\* <kbd>K</kbd> 1~2일 "quoted" ... -- [^1] [x] \u200b \u{f0000} \u{10fffd} \ufeff \u2028 \u202e 한글 {.cls} {{ .Title }} | # > - + 1. $$ \\( \\[ ]('.split(
    ' ',
  )
const fences = [
  '',
  'js',
  'python {linenos=true,hl_lines=[1,"2-3"]}',
  'mermaid',
  'goat',
  'dot',
  'math',
  '{ .x',
  'no-such-language',
]
const calls =
  'hint details tabs tab figure columns button expand ref relref param highlight katex mermaid youtube gist comment card steps notice alert unknown-one x.inline qr'.split(
    ' ',
  )
const params = [
  '',
  ' "a"',
  ' a="b"',
  ' `raw\ntwo`',
  ' a="\\"q\\""',
  ' 1 true',
  ' title="가" open=true',
  ' "open',
  ' a=b c',
  ' /',
]

/** Any words and marks; the word in it must come through. */
export function line(random: Random, word: string): string {
  return [...random.times(8, () => random.pick(words)), word, ...random.times(4, () => random.pick(words))].join(' ')
}

export function block(random: Random, word: () => string, depth = 0): string {
  const inner = () => (depth > 3 ? line(random, word()) : block(random, word, depth + 1))
  const kinds = [
    () => line(random, word()),
    () => line(random, word()),
    () => `${'#'.repeat(1 + random.below(7))} ${word()} ${random.pick(words)}`,
    () => random.times(5, () => `${random.pick(['-', '*', '1.', '- [ ]', '-   '])} ${line(random, word())}`).join('\n'),
    () => indented(inner(), random.pick(['> ', '>', '  ', '    ', '\t', '- '])),
    () =>
      `${random.pick(['```', '~~~', '````'])}${random.pick(fences)}\n${word()}\n${random.pick(['```', '~~~', '````', ''])}`,
    () =>
      `| a | ${word()} |\n|---|:-:|\n${random.times(4, () => `| ${line(random, word()).replaceAll('|', '')} |`).join('\n')}`,
    () => `term\n: ${word()}`,
    () => `${word()}[^n]\n\n[^n]: ${word()}`,
    () => `$$\n${random.pick(['x', '\\frac{1}{2}', '\\oops', '{'])}\n$$ ${word()}`,
    () => `<${random.pick(['div', 'p', 'details', 'table', 'ruby', 'center', 'x-y'])}>\n\n${word()}\n\n</div>`,
    () => linked(random, word()),
    () => call(random, inner()),
    () => `${word()}\n===`,
    () => random.pick(['---', '***', '<!--more-->', '![](a.png)', '{.cls #id}', '<--->', '', '[toc]', '> [!NOTE]']),
  ]
  return random.pick(kinds)()
}

/** A shortcode around what stands in it, now and then left open or cut. */
export function call(random: Random, inner: string): string {
  const name = random.pick(calls)
  const [open, close] = random.chance(0.7) ? ['<', '>'] : ['%', '%']
  const start = `{{${open} ${name}${random.pick(params)} ${close}}}`
  const end = random.chance(0.9) ? `{{${open} /${name} ${close}}}` : ''
  const text = `${start}${random.pick(['', '\n'])}${inner}${random.pick(['', '\n'])}${end}`
  return random.chance(0.03) ? text.slice(0, random.below(text.length)) : text
}

function indented(text: string, margin: string): string {
  return text.replace(/^/gm, margin)
}
