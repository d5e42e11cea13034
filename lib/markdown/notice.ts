import { readParam } from '../hugo/shortcode-params'
import type { ShortcodeParams } from '../hugo/shortcodes'

export type Notice = { kind: 'info' | 'tip' | 'warning' | 'danger'; title: string }

const kinds: [Notice['kind'], RegExp][] = [
  ['danger', /^(?:danger|error|fail|failure|bug|caution|critical|skull|bomb|fire|circle-exclamation|xmark)/],
  ['warning', /^(?:warning|warn|attention|important|triangle-exclamation|exclamation)/],
  ['tip', /^(?:tip|success|check|lightbulb|done|hint$)/],
]

/** What a box says by its looks, and its title: hugo-book's hint, Blowfish's alert, LoveIt's admonition and the like. */
export function noticeOf(name: string, params: ShortcodeParams): Notice {
  const isNamedKind = !['hint', 'alert', 'admonition', 'notice', 'callout', 'pageinfo'].includes(name)
  const type = isNamedKind ? name : readParam(params, 'type', 'style', 'color', 'icon', '0')
  // An alert that says nothing is Blowfish's warning.
  const fallback = name === 'alert' && !type ? 'warning' : 'info'
  const kind = kinds.find(([, pattern]) => pattern.test(type.toLowerCase()))?.[0] ?? fallback
  const title = readParam(params, 'title', isNamedKind ? '0' : '1')
  return { kind, title }
}
