import type { Place } from '../../base/problems'
import { findPicture, type PictureContext } from './find-picture'

/** A reference to a picture, as written at a place: Markdown image, figure, cover, front matter's `images`. */
export type PictureUse = Place & { reference: string; context: PictureContext }

/** What `measure` tells of a file; null where it can't be read as a picture. */
export type PictureMeasure = { bytes: number; width: number; height: number } | null

export type PictureList = {
  /** `address`: where a file of the site's own repository may still be fetched from */
  broken: (PictureUse & { nearest: string | null; address?: URL })[]
  external: (PictureUse & { address: URL })[]
  /** files that no page shows */
  unused: string[]
  oversized: { file: string; bytes: number; width: number; height: number }[]
}

/** More than a reader or a repository needs: the layout shows at most 1,720 pixels, the zoom twice that. */
export const oversize = { bytes: 2 * 1024 * 1024, side: 4096 }

/** What `npm run images` prints: each broken and external reference with its place, unused and oversized files. */
export async function listPictures(
  uses: readonly PictureUse[],
  pictures: readonly string[],
  measure: (file: string) => Promise<PictureMeasure>,
): Promise<PictureList> {
  const list: PictureList = { broken: [], external: [], unused: [], oversized: [] }
  const used = new Set<string>()
  for (const use of uses) {
    const result = findPicture(use.reference, use.context)
    if ('file' in result) used.add(result.file)
    else if ('missing' in result)
      list.broken.push({ ...use, nearest: result.nearest, ...(result.external && { address: result.external }) })
    else if (result.external.protocol !== 'data:') list.external.push({ ...use, address: result.external })
  }
  list.unused = pictures.filter((file) => !used.has(file)).sort()
  for (const file of [...pictures].sort()) {
    const size = await measure(file)
    const isOversized = size && (size.bytes > oversize.bytes || Math.max(size.width, size.height) > oversize.side)
    if (isOversized) list.oversized.push({ file, ...size })
  }
  return list
}

/** The list as lines for a terminal, in Korean and English; empty where all is well. */
export function describePictures({ broken, external, unused, oversized }: PictureList): string[] {
  const at = ({ file, line, column, reference }: PictureUse) => `  ${file}:${line}:${column}: ${reference}`
  return [
    ...group(
      '없는 그림 / broken',
      broken,
      (use) => at(use) + (use.nearest ? ` (혹시 / did you mean: ${use.nearest})` : ''),
    ),
    ...group('바깥 그림 / external (npm run images -- --fetch)', external, at),
    ...group('쓰이지 않는 그림 / unused', unused, (file) => `  ${file}`),
    ...group('너무 큰 그림 / oversized', oversized, ({ file, bytes, width, height }) => {
      return `  ${file}: ${Math.round(bytes / 1024).toLocaleString('en-US')} KiB, ${width} × ${height}`
    }),
  ]
}

function group<T>(title: string, entries: readonly T[], line: (entry: T) => string): string[] {
  return entries.length ? [`${title}: ${entries.length}`, ...entries.map(line)] : []
}
