import { foldersOf } from './mounts'

/** Whether `ignoreFiles` leaves a file out: each expression is asked about its path, and about the folders around it. */
export function ignoredBy(patterns: readonly string[]): (file: string) => boolean {
  const expressions = patterns.flatMap((pattern) => goExpression(pattern) ?? [])
  if (expressions.length === 0) return () => false
  return (file) => foldersOf(file).some((path) => expressions.some((expression) => expression.test(path)))
}

/** A regular expression as Go writes it, with its flags in front: `(?i)readme`. null where it is none. */
export function goExpression(pattern: string): RegExp | null {
  const [, flags = '', source = pattern] = /^\(\?([ims]+)\)([\s\S]*)$/.exec(pattern) ?? []
  try {
    return new RegExp(source.replaceAll('\\z', '$').replaceAll('\\A', '^'), flags)
  } catch {
    return null
  }
}
