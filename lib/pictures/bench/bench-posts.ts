import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, posix } from 'node:path'
import type { Source } from '../encode/choose-variants'
import { makeVariants, type VariantOptions } from '../encode/make-variants'
import { findPicture } from '../find/find-picture'
import { indexPictures } from '../find/picture-index'
import { siteRepository } from '../find/site-repository'
import { fileLikeness } from './file-likeness'

/** What a phone of 390 px at 2× and a desktop's text measure of 680 px at 1× ask for. */
const phone = 780
const desktop = 680

/** A row for each post with pictures: bytes before, on a phone, on a desktop, and the least likeness of any variant. */
export async function measurePosts(site: string, options: VariantOptions): Promise<string[][]> {
  const siteFiles = (readdirSync(site, { recursive: true }) as string[]).map((file) => file.split('\\').join('/'))
  const index = indexPictures([], siteFiles)
  const repository = siteRepository(site, {})
  const rows = [['post', 'pictures', 'before', '390 px @2x', '1440 px @1x', 'least SSIM']]
  for (const pageFile of siteFiles.filter((file) => file.endsWith('.md')).sort()) {
    const text = readFileSync(join(site, pageFile), 'utf8')
    const references = [...text.matchAll(/!\[[^\]]*\]\(\s*<?([^)\s>]+)/g)].map((match) => match[1]!)
    const context = { pageFile, pageUrl: '/', index, repository, basePath: '' }
    const found = references.map((reference) => findPicture(reference, context))
    const files = new Set(found.flatMap((result) => ('file' in result ? [join(site, result.file)] : [])))
    if (!files.size) continue
    let [before, onPhone, onDesktop, least] = [0, 0, 0, 1]
    for (const file of files) {
      const { sources } = await makeVariants(file, options)
      before += statSync(file).size
      onPhone += loaded(sources[0]!, phone)
      onDesktop += loaded(sources[0]!, desktop)
      least = Math.min(least, await leastLikeness(file, sources, options.outFolder))
    }
    rows.push([posix.basename(pageFile), `${files.size}`, kib(before), kib(onPhone), kib(onDesktop), least.toFixed(4)])
  }
  return rows
}

/** The bytes a browser takes: the smallest file that is wide enough. */
function loaded({ srcset }: Source, width: number): number {
  return (srcset.find((variant) => variant.width >= width) ?? srcset.at(-1)!).bytes
}

/** Measured from the files as written, apart from the encoder's own check. */
async function leastLikeness(file: string, sources: Source[], outFolder: string): Promise<number> {
  const values = sources.flatMap(({ srcset }) =>
    srcset.map(({ name, width }) => fileLikeness(file, join(outFolder, name), width)),
  )
  return Math.min(1, ...(await Promise.all(values)))
}

function kib(bytes: number): string {
  return Math.round(bytes / 1024).toLocaleString('en-US')
}
