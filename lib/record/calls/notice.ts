import { readParam, type ShortcodeParams } from '../shortcode-params'

export type Notice = { kind: 'info' | 'tip' | 'warning' | 'danger'; title: string }

const kinds: [Notice['kind'], RegExp][] = [
  ['danger', /^(?:danger|error|fail|failure|bug|caution|critical|skull|bomb|fire|circle-exclamation|xmark|red$)/],
  ['warning', /^(?:warn|attention|important|triangle-exclamation|exclamation|orange$|yellow$)/],
  ['tip', /^(?:tip|success|check|lightbulb|done|hint$|ok$|green$)/],
  ['info', /^(?:info|note|abstract|question|example|quote|default|primary|secondary|normal|todo|blue$|gray$|grey$)/],
]

/** Where the author names the kind. The theme of zzo, the context of Doks, the style of Relearn: all say the same. */
const typeParams = ['type', 'style', 'theme', 'context', 'color', 'icon', 'class']

/** What a box says by its looks, and its title: hugo-book's hint, Blowfish's alert, LoveIt's admonition and the like. */
export function noticeOf(name: string, params: ShortcodeParams): Notice {
  const first = readParam(params, '0')
  const given = kindOf(readParam(params, ...typeParams)) ?? kindOf(first)
  // An alert that says nothing is Blowfish's warning.
  const kind = given ?? kindOf(name) ?? (name === 'alert' && first === '' && !isNamed(params) ? 'warning' : 'info')
  // {{< note "제목" >}} and {{< notice tip "제목" >}}
  const title = readParam(params, 'title', 'header', '1') || (kindOf(first) || name === 'alert' ? '' : first)
  return { kind, title: withEmoji(readParam(params, 'emoji'), title) }
}

function kindOf(word: string): Notice['kind'] | undefined {
  return kinds.find(([, pattern]) => pattern.test(word.toLowerCase()))?.[0]
}

function isNamed(params: ShortcodeParams): boolean {
  return !Array.isArray(params) && Object.keys(params).length > 0
}

function withEmoji(emoji: string, title: string): string {
  return [emoji, title].filter(Boolean).join(' ')
}
