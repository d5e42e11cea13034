import { describe, expect, it } from 'vitest'
import { nearNames } from '../../../base/text/near-names'
import { cpuTime } from '../../../tools/testing/cpu-time'
import type { ShortcodeCall, ShortcodeNode } from './shortcode-nodes'
import { readShortcodes, type ShortcodeKind } from './shortcodes'

const kinds: Record<string, ShortcodeKind> = { hint: 'paired', tab: 'paired', figure: 'single', ref: 'single' }
const read = (body: string) => readShortcodes(body, (name) => kinds[name] ?? 'unknown')
const problemsOf = (body: string) => read(body).problems.map(({ at, code }) => [at, code])
const textOf = (body: string, nodes: readonly ShortcodeNode[]): string =>
  nodes.map((node) => (node.type === 'text' ? body.slice(node.start, node.end) : `[${node.name}]`)).join('')

function callOf(body: string): ShortcodeCall {
  const call = read(body).nodes.find((node) => node.type === 'call')
  if (call?.type !== 'call') throw new Error('no call')
  return call
}

describe('a shortcode', () => {
  it('takes its parameters in order, or by name, with their types', () => {
    expect(callOf('{{< x 1 true "1" 1.5 한글 >}}').params).toEqual([1, true, '1', 1.5, '한글'])
    expect(callOf('{{< x a=1 b="가 나" c=`raw "x"` >}}').params).toEqual({ a: 1, b: '가 나', c: 'raw "x"' })
  })

  it('takes a named value without quotes up to the next space', () => {
    expect(callOf('{{< x src=img/a.png n=1 >}}').params).toEqual({ src: 'img/a.png', n: 1 })
    expect(callOf('{{< x src=/a?b=1>}}').params).toEqual({ src: '/a?b=1' })
    expect(callOf('{{< x a= "b" c=d/>}}').params).toEqual({ a: 'b', c: 'd' })
  })

  it('may run over several lines and needs no space at its marks', () => {
    expect(callOf('{{<x\n  a="1"\n  b="2"\n>}}').params).toEqual({ a: '1', b: '2' })
  })

  it('drops backslashes only where a quote is escaped', () => {
    expect(callOf(String.raw`{{< x "a \"b\" \\ c" >}}`).params).toEqual(['a "b"  c'])
    expect(callOf(String.raw`{{< x "a\nb" >}}`).params).toEqual([String.raw`a\nb`])
  })

  it('nests, also in one of its own name', () => {
    const call = callOf('{{< hint >}}a{{< hint >}}b{{< /hint >}}c{{< /hint >}}')
    expect(call.inner?.map((node) => node.type)).toEqual(['text', 'call', 'text'])
  })

  it('in comment marks is text without them', () => {
    const body = 'a {{</* hint info */>}} b {{%/* x */%}} {{</*/* y */*/>}}'
    expect(textOf(body, read(body).nodes)).toBe('a {{< hint info >}} b {{% x %}} {{</* y */>}}')
  })

  it("leaves Go's own braces alone", () => {
    expect(read('{{ .Title }} {{- x -}}')).toEqual({ nodes: [{ type: 'text', start: 0, end: 22 }], problems: [] })
  })

  it('closes itself with a slash', () => {
    expect(callOf('{{< hint info />}}').inner).toBeNull()
    expect(read('{{< hint />}}').problems).toEqual([])
  })
})

describe('a mistake in a shortcode', () => {
  it('is told at its place, and does not hide the next', () => {
    expect(problemsOf('{{< hint >}}\n{{< /tab >}}\n{{< x a=1 b >}}\n{{< figure >}}{{< /figure >}}')).toEqual([
      [31 + 5, 'mixed-parameters'],
      [17, 'shortcode-not-open'],
      [56, 'shortcode-takes-no-content'],
      [0, 'unclosed-shortcode'],
    ])
  })

  it('is an open quote, a strange sign, a missing end', () => {
    expect(problemsOf('{{< x "a\n" >}}')).toEqual([[6, 'shortcode-syntax']])
    expect(problemsOf('{{< x /b >}}')).toEqual([[6, 'shortcode-syntax']])
    expect(problemsOf('ab {{< x')).toEqual([[3, 'unfinished-shortcode']])
    expect(problemsOf('{{</* x')).toEqual([[0, 'shortcode-syntax']])
  })

  it('is found in a time that grows with the text, however tags hold each other', () => {
    for (const piece of ['{{<a`', '{{</*', '{{< hint >}}', '{{< a "', '{{< /hint >}}', '{{< a / ']) {
      const steps = (length: number) => cpuTime(() => read(piece.repeat(length / piece.length)))
      expect(steps(500_000), piece).toBeLessThan(2_000)
    }
  })

  it('is no missing end where a shortcode may stand alone', () => {
    const body = '{{< hint >}}{{< card 1 >}}a{{< card 2 >}}b{{< /card >}}{{< /hint >}}{{< card 3 >}}c'
    const { nodes, problems } = read(body)
    expect(problems).toEqual([])
    expect(textOf(body, nodes)).toBe('[hint][card]c')
    expect(nodes[0]?.type === 'call' && textOf(body, nodes[0].inner ?? [])).toBe('[card]a[card]')
  })

  it('leaves the text around an unclosed one in its place', () => {
    const body = '{{< hint >}}a{{< tab >}}b{{< /hint >}}c'
    const { nodes, problems } = read(body)
    expect(problems.map(({ at }) => at)).toEqual([13])
    expect(textOf(body, nodes)).toBe('[hint]c')
    expect(nodes[0]?.type === 'call' && textOf(body, nodes[0].inner ?? [])).toBe('a[tab]b')
  })
})

it('names near a misspelt one come first', () => {
  expect(nearNames('figrue', ['details', 'figure', 'hint'])).toEqual(['figure'])
})
