import { ValueError } from '../values/convert'

const known = new Map<string, RegExp>()

const classes: Record<string, string> = {
  alpha: 'a-zA-Z',
  digit: '0-9',
  alnum: '0-9A-Za-z',
  lower: 'a-z',
  upper: 'A-Z',
  space: '\\t\\n\\v\\f\\r ',
  punct: '!-\\/:-@\\[-`{-~',
  word: '0-9A-Za-z_',
  xdigit: '0-9A-Fa-f',
}

/** Go's own syntax (RE2) as a RegExp of ours. */
export function goRegExp(pattern: string): RegExp {
  const made = known.get(pattern) ?? make(pattern)
  known.set(pattern, made)
  made.lastIndex = 0
  return made
}

function make(pattern: string): RegExp {
  const [flagged = '', named = ''] = /^\(\?([imsU]+)\)/.exec(pattern) ?? []
  const flags = `g${[...new Set(named.replace('U', ''))].join('')}`
  const source = pattern
    .slice(flagged.length)
    .replaceAll('(?P<', '(?<')
    .replace(/\[:(\^?)(\w+):\]/g, (all, _not, name: string) => classes[name] ?? all)
    .replace(/\\A/g, '^')
    .replace(/\\z/g, '$')
    .replace(/\\p([A-Z])(?![a-z{])/g, '\\p{$1}')
    .replace(/\\Q([\s\S]*?)(?:\\E|$)/g, (_, text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  try {
    // Signs beyond the first plane and \p need u, which refuses an escaped letter that means nothing.
    return new RegExp(source, `${flags}u`)
  } catch {
    try {
      return new RegExp(source, flags)
    } catch {
      throw new ValueError(`"${pattern}" is no pattern that is understood here`, 'write it more plainly')
    }
  }
}

/** `$1` and `${name}` in a replacement: the longest name counts, and one that is not there is empty. */
export function expand(
  template: string,
  found: readonly (string | undefined)[],
  groups: Record<string, string> = {},
): string {
  return template.replace(/\$(?:\$|(\w+)|\{(\w+)\})/g, (all, bare?: string, braced?: string) => {
    if (all === '$$') return '$'
    const name = bare ?? braced ?? ''
    return (/^\d+$/.test(name) ? found[Number(name)] : groups[name]) ?? ''
  })
}
