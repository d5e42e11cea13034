/** Node's `path` of a system with "/", as far as the content step asks it. https://nodejs.org/api/path.html */
export const sep = '/'

export function normalize(path: string): string {
  const isAbsolute = path.startsWith('/')
  const kept: string[] = []
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue
    if (part !== '..') kept.push(part)
    else if (kept.length > 0 && kept.at(-1) !== '..') kept.pop()
    else if (!isAbsolute) kept.push(part)
  }
  const whole = (isAbsolute ? '/' : '') + kept.join('/') + (path.endsWith('/') && kept.length > 0 ? '/' : '')
  return whole || '.'
}

export function join(...parts: string[]): string {
  return normalize(parts.filter(Boolean).join('/') || '.')
}

export function resolve(...parts: string[]): string {
  const from = parts.findLastIndex((part) => part.startsWith('/'))
  const whole = normalize((from < 0 ? ['/project', ...parts] : parts.slice(from)).filter(Boolean).join('/'))
  return whole.replace(/(?<=.)\/$/, '')
}

export function isAbsolute(path: string): boolean {
  return path.startsWith('/')
}

export function dirname(path: string): string {
  const at = path.replace(/(?<=.)\/+$/, '').lastIndexOf('/')
  return at < 0 ? '.' : path.slice(0, at) || '/'
}

export function basename(path: string, ending = ''): string {
  const last = path.replace(/\/+$/, '').split('/').at(-1) ?? ''
  return ending && last !== ending && last.endsWith(ending) ? last.slice(0, -ending.length) : last
}

export function extname(path: string): string {
  const name = basename(path)
  return name === '..' ? '' : (/(?<=.)\.[^.]*$/.exec(name)?.[0] ?? '')
}

export function relative(from: string, to: string): string {
  const [a, b] = [resolve(from), resolve(to)].map((path) => path.split('/').filter(Boolean)) as [string[], string[]]
  let same = 0
  while (same < a.length && same < b.length && a[same] === b[same]) same++
  return [...a.slice(same).map(() => '..'), ...b.slice(same)].join('/')
}

export const posix = { sep, normalize, join, resolve, isAbsolute, dirname, basename, extname, relative }
export default { ...posix, posix }
