import type { Element, ElementContent, Properties } from 'hast'
import { h } from 'hastscript'
import { inlineText } from '../base/text/plain-text'

export function text(value: string): ElementContent {
  return { type: 'text', value }
}

export function paragraph(words: string): Element {
  return h('p', {}, [text(words)])
}

export function boldLine(words: string): Element {
  return h('p', {}, [h('strong', {}, [text(words)])])
}

export function linkLine(href: string, words: string): Element {
  return h('p', {}, [link(href, words)])
}

export function link(href: string | undefined, words: string): Element {
  return h('a', defined({ href }), [text(words)])
}

export function textOf(nodes: readonly ElementContent[]): string {
  return nodes.map(inlineText).join('').trim()
}

/** Without what the author has not given. */
export function defined(properties: Record<string, unknown>): Properties {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value)) as Properties
}
