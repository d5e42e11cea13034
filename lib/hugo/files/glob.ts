const cache = new Map<string, RegExp>()

/** Hugo's patterns for paths, letter case aside: `*` stays in its folder, `**` does not; `?`, `[ab]`, `{a,b}`. */
export function matchesGlob(pattern: string, path: string): boolean {
  let expression = cache.get(pattern)
  if (!expression) {
    expression = globExpression(pattern)
    cache.set(pattern, expression)
  }
  return expression.test(path)
}

function globExpression(pattern: string): RegExp {
  let depth = 0
  const source = pattern.replace(/\*\*|[\s\S]/gu, (part) => {
    if (part === '**') return '.*'
    if (part === '*') return '[^/]*'
    if (part === '?') return '[^/]'
    if (part === '{') depth++
    if (part === '{') return '(?:'
    if (part === '}' && depth > 0) {
      depth--
      return ')'
    }
    if (part === ',' && depth > 0) return '|'
    return /[\^$.+()|\\]/.test(part) ? `\\${part}` : part
  })
  try {
    return new RegExp(`^${source.replaceAll('[!', '[^')}${')'.repeat(depth)}$`, 'iu')
  } catch {
    return /^(?!)/
  }
}
