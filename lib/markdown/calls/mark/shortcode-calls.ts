import type { ShortcodeSpec } from '../../../record/parsed-post'
import { MappedText } from '../../source/positions'
import { findDivider, moreDivider } from '../../source/summary-divider'
import type { ShortcodeCall, ShortcodeNode } from '../read/shortcode-nodes'
import { specByParams, withLanguage } from './code-calls'
import { columnOf, deindent, splitColumns } from './inner-text'
import type { MarkedCall } from './marked-call'
import { freeMarkers } from './markers'
import { unknownSpec } from './unknown-call'

export type MarkedBody = {
  text: MappedText
  calls: MarkedCall[]
  /** stands for `<!--more-->` */
  divider: string
}

/**
 * Replaces shortcodes and the summary divider by markers, as Hugo does before Markdown runs. A marker is one
 * private character: nothing splits it, and it counts as a letter beside emphasis marks, as Hugo's tokens do.
 */
export function markCalls(
  body: string,
  nodes: readonly ShortcodeNode[],
  specOf: (name: string) => ShortcodeSpec | undefined,
): MarkedBody {
  const markers = freeMarkers(body)
  const divider = nextMarker()
  const calls: MarkedCall[] = []
  const dividerAt = findDivider(body)
  const text = mark(nodes)
  return { text, calls, divider }

  function nextMarker(): string {
    const { value } = markers.next()
    if (!value) throw new Error('no private character is left: limits.ts lets too many pass')
    return value
  }

  function mark(within: readonly ShortcodeNode[], parent?: ShortcodeCall): MappedText {
    return MappedText.join(
      within.flatMap((node) =>
        node.type === 'call'
          ? [markOne(node, parent)]
          : splitAtDivider(MappedText.of(body, node.start, node.end), node.start, !parent),
      ),
    )
  }

  function markOne(written: ShortcodeCall, parent?: ShortcodeCall): MappedText {
    const node = { ...written, name: specOf(written.name)?.calls ?? written.name }
    const ordinal = calls.length
    const marker = nextMarker()
    const spec = specByParams(node, parent) ?? specOf(written.name) ?? unknownSpec(body, node)
    const call: MarkedCall = {
      ...node,
      params: withLanguage(node, spec, parent),
      spec,
      ordinal,
      marker,
      inners: [],
      parts: [],
    }
    calls.push(call)
    for (const name of spec.markdownParams ?? []) {
      const value = Array.isArray(node.params) ? undefined : node.params[name]
      if (value) call.parts.push({ name, text: MappedText.standIn(String(value), node.start, node.end) })
    }
    if (node.inner && spec.inner !== 'none') {
      const inner = deindent(mark(node.inner, node), columnOf(body, node.start))
      call.inners = spec.inner === 'columns' ? splitColumns(inner) : [inner]
    }
    return MappedText.standIn(marker, node.start, node.end)
  }

  function splitAtDivider(text: MappedText, start: number, isPage: boolean): MappedText[] {
    if (!isPage || dividerAt < start || dividerAt >= start + text.text.length) return [text]
    const at = dividerAt - start
    const end = at + moreDivider.length
    return [
      text.slice(0, at),
      MappedText.standIn(`\n\n${divider}\n\n`, dividerAt, start + end),
      text.slice(end, text.text.length),
    ]
  }
}
