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

/** How the calls of the site's own templates are run. */
export type TemplateCalls = {
  open(call: ShortcodeCall, ordinal: number, parent: OpenCall | null): OpenCall
  markdown(text: string): string
}

/** A marker for where a page is to be found. */
export type MarkRef = (name: 'ref' | 'relref', path: string) => string

/** `run` gives null where the template can't be run, which has been told. */
export type OpenCall = { run(inner: string | null): string | null }

/** A line of Markdown loses its paragraph, as in Hugo. */
function inLine(html: string, written: string): string {
  return written.includes('\n') ? html : html.replace(/^<p>(.*)<\/p>\n$/, '$1')
}

type Around = { parent?: ShortcodeCall; opened?: OpenCall; sibling?: number }
type Made = { inner: MappedText | null; text?: MappedText }

/**
 * Replaces shortcodes and the summary divider by markers, as Hugo does before Markdown runs. A marker is one
 * private character: nothing splits it, and it counts as a letter beside emphasis marks, as Hugo's tokens do.
 */
export function markCalls(
  body: string,
  nodes: readonly ShortcodeNode[],
  specOf: (name: string) => ShortcodeSpec | undefined,
  openTemplates?: (ref: MarkRef) => TemplateCalls | null,
): MarkedBody {
  const markers = freeMarkers(body)
  const divider = nextMarker()
  const calls: MarkedCall[] = []
  const dividerAt = findDivider(body)
  let running: ShortcodeCall | null = null
  const templates = openTemplates?.(markRef) ?? null
  const text = mark(nodes)
  return { text, calls, divider }

  function nextMarker(): string {
    const { value } = markers.next()
    if (!value) throw new Error('no private character is left: limits.ts lets too many pass')
    return value
  }

  function mark(within: readonly ShortcodeNode[], around: Around = {}): MappedText {
    let sibling = 0
    return MappedText.join(
      within.flatMap((node) =>
        node.type === 'call'
          ? [markOne(node, { ...around, sibling: sibling++ })]
          : splitAtDivider(MappedText.of(body, node.start, node.end), node.start, !around.parent),
      ),
    )
  }

  function markOne(written: ShortcodeCall, around: Around): MappedText {
    const known = specOf(written.name)
    const made = known?.template && templates ? runOne(written, known, around, templates) : null
    if (made?.text) return made.text
    const spec = made ? known?.instead : known
    return markShown(written, spec, around.parent, made)
  }

  /** What its template makes: text of the page, or a marker for HTML; without `text` where it could not be run. */
  function runOne(
    written: ShortcodeCall,
    spec: ShortcodeSpec,
    around: Around,
    { open, markdown }: TemplateCalls,
  ): Made {
    const call = open(written, around.sibling ?? 0, around.opened ?? null)
    const inner = written.inner && mark(written.inner, { parent: written, opened: call })
    const isMarkdown = written.form === '%' && (around.opened !== undefined || spec.inner === 'markdown')
    running = written
    const output = call.run(inner && (isMarkdown ? inLine(markdown(inner.text), inner.text) : inner.text))
    if (output === null) return { inner }
    if (around.opened || (written.form === '%' && spec.inner !== 'markdown')) {
      return { inner, text: MappedText.standIn(output, written.start, written.end) }
    }
    const marker = nextMarker()
    const ordinal = calls.length
    calls.push({ ...written, spec: { ...spec }, ordinal, marker, inners: [], parts: [], output })
    return { inner, text: MappedText.standIn(marker, written.start, written.end) }
  }

  /** An address in what a template makes, which waits for the other pages. */
  function markRef(name: 'ref' | 'relref', path: string): string {
    const marker = nextMarker()
    const { start = 0, end = 0 } = running ?? {}
    const spec: ShortcodeSpec = { inner: 'none', block: false }
    const ordinal = calls.length
    calls.push({ marker, name, params: [path], form: '<', spec, ordinal, start, end, inners: [], parts: [] })
    return marker
  }

  function markShown(
    written: ShortcodeCall,
    known: ShortcodeSpec | undefined,
    parent: ShortcodeCall | undefined,
    made: Made | null,
  ): MappedText {
    const node = { ...written, name: known?.calls ?? written.name }
    const ordinal = calls.length
    const marker = nextMarker()
    const spec = specByParams(node, parent) ?? known ?? unknownSpec(body, node)
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
      const inner = deindent(made?.inner ?? mark(node.inner, { parent: node }), columnOf(body, node.start))
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
