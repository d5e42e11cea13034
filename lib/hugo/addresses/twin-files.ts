import type { Problem } from '../../base/problems'

type SiteFile = { url: string; file: string }

/**
 * Files whose names only a careful eye tells apart. At one address (NFC and NFD of a name, folders that Hugo spells
 * alike) only the last is served; where the case differs both are, but macOS, Windows and Hugo keep one.
 */
export function twinFiles(files: Iterable<SiteFile>): Problem[] {
  const first = new Map<string, SiteFile>()
  const problems: Problem[] = []
  for (const entry of files) {
    const key = entry.url.normalize('NFC').toLowerCase()
    const twin = first.get(key)
    if (!twin) first.set(key, entry)
    else if (twin.file !== entry.file) problems.push(twinProblem(twin, entry))
  }
  return problems
}

function twinProblem(twin: SiteFile, { url, file }: SiteFile): Problem {
  const isOne = twin.url === url
  const message = isOne
    ? `it stands at ${url} in the place of ${twin.file}, which is not served`
    : `its name differs from ${twin.file} only in case: macOS, Windows and Hugo keep one of them`
  const code = isOne ? 'file-address-taken' : 'file-names-alike'
  return { file, line: 1, column: 1, severity: 'warning', code, message, remedy: 'rename or delete one of them' }
}
