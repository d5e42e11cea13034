import type { MarkdownSettings, ShortcodeSpec } from '../../record/parsed-post'

type Calls = { name: string; spec: ShortcodeSpec }

/**
 * The shortcode that a component of `.mdx` is by another spelling: `<TimelineItem>` is `timelineitem`, `<ModelCard>`
 * `model-card`. Null where there is none.
 */
export function shortcodeOf(component: string, shortcodes: MarkdownSettings['shortcodes']): Calls | null {
  if (!/^\p{Lu}[\p{L}\p{N}]*$/u.test(component)) return null
  const written = component.toLowerCase()
  const isIt = (name: string) => name.replace(/[^\p{L}\p{N}]/gu, '') === written
  const name = Object.hasOwn(shortcodes, written) ? written : Object.keys(shortcodes).find(isIt)
  const spec = name === undefined ? undefined : shortcodes[name]
  return name !== undefined && spec ? { name, spec } : null
}

/** What to write where a shortcode is no component, because MDX would read its inside as Markdown; null where it is one. */
export function remedyInMdx({ name, spec }: Calls): string | null {
  if (['ref', 'relref', 'param'].includes(spec.as ?? name)) return 'write the text or the link itself'
  if (spec.inner === 'code') return 'write a block of code'
  if (spec.inner === 'math') return 'write a formula: $…$'
  if (spec.inner === 'text') return 'leave it out, or write the post as .md'
  return null
}
