import type { Problem } from '../../base/problems'
import { lineColumns } from '../../base/text/line-column'
import type { SiteConfig, SiteFiles } from '../../record/types'
import { dataFormatOf, parseDataFile } from '../formats/parse-data'
import { setOwn } from '../formats/parsed-data'
import { looseText } from '../text/loose-text'

/** `data/authors/kim.yaml` → { authors: { kim: … } }. https://gohugo.io/content-management/data-sources/ */
export function readDataFolder(
  files: SiteFiles,
  { dataDir }: SiteConfig,
): { data: Record<string, unknown>; problems: Problem[] } {
  const data: Record<string, unknown> = {}
  const problems: Problem[] = []
  for (const file of files.list()) {
    const format = file.startsWith(`${dataDir}/`) ? dataFormatOf(file) : null
    if (!format) continue
    const text = looseText(files, file).replace(/^\uFEFF/, '')
    // A list stands in no map of its own: it is read as one under a name.
    const prefix =
      !/^\s*(?:-(?!--)|\[)/.test(text) || format === 'toml' ? '' : format === 'json' ? '{"list":' : 'list:\n'
    const parsed = parseDataFile(prefix + text + (prefix.startsWith('{') ? '}' : ''), format)
    const placeAt = lineColumns(text)
    for (const { offset, ...problem } of parsed.problems) {
      problems.push({
        file,
        ...placeAt(Math.max(0, offset - prefix.length)),
        severity: 'error',
        canPass: true,
        ...problem,
      })
    }
    const path = file
      .slice(dataDir.length + 1)
      .replace(/\.[^.]+$/, '')
      .split('/')
    put(data, path, prefix ? parsed.data.list : parsed.data)
  }
  return { data, problems }
}

function put(target: Record<string, unknown>, [name = '', ...rest]: string[], value: unknown): void {
  const own = Object.hasOwn(target, name) ? target[name] : undefined
  const folder = own && typeof own === 'object' && !Array.isArray(own) ? (own as Record<string, unknown>) : {}
  if (rest.length === 0) setOwn(target, name, folder === own ? { ...folder, ...(value as object) } : value)
  else {
    setOwn(target, name, folder)
    put(folder, rest, value)
  }
}
