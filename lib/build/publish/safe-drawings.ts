import { readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import type { Place, Problem } from '../../base/problems'
import { activeParts } from '../../base/svg/active-svg'
import { decodeSvg } from '../../base/svg/read-svg'
import { sanitiseSvg } from '../../base/svg/sanitise-svg'
import type { Workspace } from '../../base/workspace/workspace'
import type { PublishedFile } from '../../record/published-file'

type SiteFile = { url: string; file: string }
type Safe = { files: PublishedFile[]; problems: Problem[] }

/**
 * The site's files with every drawing in a form that runs nothing, whatever host serves it: a static export has no
 * policy in its headers. A drawing without scripts is published byte for byte. In our own folder, `public/` is the static
 * folder and serves its files where they are.
 */
export function safeDrawings(
  files: readonly SiteFile[],
  { siteFolder, isOwnSite }: Pick<Workspace, 'siteFolder' | 'isOwnSite'>,
): Safe {
  const safe: Safe = { files: [], problems: [] }
  for (const entry of files) {
    const inPlace = isOwnSite && entry.file.startsWith('public/')
    const { made, problem } = /\.svg$/i.test(entry.url) ? lookInto(entry, siteFolder, inPlace) : { made: entry }
    if (made && !inPlace) safe.files.push(made)
    if (problem) safe.problems.push(problem)
  }
  return safe
}

function lookInto(entry: SiteFile, folder: string, inPlace: boolean): { made?: PublishedFile; problem?: Problem } {
  const source = decodeSvg(readFileSync(join(folder, entry.file)))
  const parts = activeParts(source)
  if (parts.length === 0) return { made: entry }
  const drawing = sanitiseSvg(source)
  if (typeof drawing === 'string' || parts === 'unreadable') {
    return { problem: withheld({ file: entry.file, line: 1, column: 1 }, String(drawing)) }
  }
  const place = placeOf(entry.file, source, parts)
  if (inPlace) return { problem: ownDrawing(place, parts) }
  return { made: { url: entry.url, text: drawing.svg }, problem: lessened(place, parts) }
}

/** At the first of the parts, as far as it is found as written. */
function placeOf(file: string, source: string, parts: readonly string[]): Place {
  const found = parts.map((part) => source.indexOf(part.replace(/>$/, ''))).filter((at) => at >= 0)
  const lines = source.slice(0, found.length > 0 ? Math.min(...found) : 0).split('\n')
  return { file, line: lines.length, column: [...(lines.at(-1) ?? '')].length + 1 }
}

function lessened(place: Place, parts: readonly string[]): Problem {
  const names = parts.join(', ')
  return {
    ...place,
    severity: 'warning',
    code: 'drawing-runs',
    message: `브라우저가 실행할 수 있는 것을 빼고 ${posix.basename(place.file)}를 내보냅니다: ${names} / published without what a browser would run: ${names}`,
    remedy: '원본에서도 지우세요 / take it out of the file as well',
  }
}

function ownDrawing(place: Place, parts: readonly string[]): Problem {
  const names = parts.join(', ')
  return {
    ...place,
    severity: 'error',
    code: 'drawing-runs',
    message: `${posix.basename(place.file)}에 브라우저가 실행할 수 있는 것이 있습니다: ${names} / a browser would run: ${names}`,
    remedy: '파일에서 지우세요 / take it out of the file',
    canPass: true,
  }
}

function withheld(place: Place, reason: string): Problem {
  return {
    ...place,
    severity: 'error',
    code: 'drawing-withheld',
    message: `실행될 수 있는 것이 든 듯한데 읽을 수 없어 내보내지 않습니다: ${reason} / not published: it may run something and cannot be read: ${reason}`,
    remedy: '다시 내보내거나 지우세요 / export it anew, or delete it',
    canPass: true,
  }
}
