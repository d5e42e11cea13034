import './steps/tell-errors'
import { statSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { workspace } from '../base/workspace/this-workspace'
import { compileContent } from '../build/compile-content'
import { fetchPicture } from '../pictures/find/fetch-pictures'
import { describePictures, listPictures, type PictureMeasure } from '../pictures/find/list-pictures'

/**
 * `npm run images`: which pictures are broken, external, unused or too large. With `--fetch`, external ones are brought
 * home beside their post, and what to write instead is told; the author's text is left to her.
 */
const { siteFolder, isOwnSite } = workspace
const { pictures } = await compileContent(workspace, { unpublished: true, lookOnly: true })
const shown = pictures.all.filter((file) => !isOwnSite || file.startsWith('content/') || file.startsWith('public/'))
const list = await listPictures(pictures.uses, shown, measure)
const lines = describePictures(list)
process.stdout.write(`${lines.length > 0 ? lines.join('\n') : '모든 그림이 괜찮습니다 / all pictures are well'}\n`)
if (process.argv.includes('--fetch')) await fetchExternal()
if (list.broken.length > 0) process.exitCode = 1

async function measure(file: string): Promise<PictureMeasure> {
  const path = join(siteFolder, file)
  const meta = await sharp(path, { limitInputPixels: false })
    .metadata()
    .catch(() => null)
  return meta && { bytes: statSync(path).size, width: meta.width, height: meta.height }
}

async function fetchExternal(): Promise<void> {
  if (!isOwnSite) {
    process.stderr.write('a site elsewhere is only read (run this in its own folder)\n')
    process.exitCode = 1
    return
  }
  const broken = list.broken.flatMap((use) => (use.address ? [{ ...use, address: use.address }] : []))
  for (const { file, line, column, reference, address } of [...list.external, ...broken]) {
    const fetched = await fetchPicture(address, file, { siteFolder })
    const at = `${file}:${line}:${column}`
    if ('refused' in fetched) {
      process.stderr.write(`${at}: ${reference}: ${fetched.refused}\n`)
      process.exitCode = 1
    } else process.stdout.write(`${at}: ${fetched.file} (이렇게 적으세요 / write ${fetched.reference})\n`)
  }
}
