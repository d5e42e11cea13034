import type { Edition } from './store'

/** Signs that stand in no name and no subject. */
const [open, next] = ['\u0001', '\u0002']

/** Of one file, also under its earlier names, the newest first. */
export const historyArguments = (path: string): string[] => [
  ...['log', '--follow', '--raw', '--no-abbrev', '--max-count=100', `--format=${open}%H${next}%an${next}%aI${next}%s`],
  ...['--', path],
]

/** What git answers to that; an edition without a blob is one in which the file was removed. */
export function readHistory(said: string): Edition[] {
  return said
    .split(open)
    .slice(1)
    .flatMap((entry) => {
      const [head = '', ...changed] = entry.split('\n')
      const [commit = '', author = '', moment = '', subject = ''] = head.split(next)
      // ":100644 100644 <before> <after> M\tpath"
      const version = changed.map((line) => /^:\d+ \d+ [0-9a-f]{40} ([0-9a-f]{40}) /.exec(line)?.[1]).find(Boolean)
      return version && !/^0+$/.test(version) ? [{ commit, author, moment, subject, version }] : []
    })
}
