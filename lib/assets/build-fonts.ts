import { readFileSync } from 'node:fs'
import type { PublishedFile } from '../content/publish-files'
import type { SiteIndex } from '../content/site-index'
import { fontFaces } from '../fonts/font-faces'
import { siteGlyphs } from '../fonts/site-glyphs'
import { splitFont } from '../fonts/split-font'
import { fontLicense } from '../fonts/subset'
import { hashedFile } from './hashed-file'

/** The font in the site's own characters: its files, the address to preload, and its rules for the style sheet. */
export async function buildFonts(index: SiteIndex): Promise<{ core: string; css: string; files: PublishedFile[] }> {
  const { needed, common } = siteGlyphs(index)
  const { core, rest } = await splitFont(needed, common)
  const coreFile = hashedFile('sans', 'woff2', core)
  const restFiles = rest.map(({ characters, bytes }) => ({ characters, file: hashedFile('sans-rest', 'woff2', bytes) }))
  const address = (file: PublishedFile) => index.settings.basePath + file.url
  const css = fontFaces(
    address(coreFile),
    restFiles.map(({ characters, file }) => ({ characters, url: address(file) })),
  )
  const license = { url: '/_gaji/pretendard-license.txt', text: readFileSync(fontLicense, 'utf8') }
  return { core: coreFile.url, css, files: [coreFile, ...restFiles.map(({ file }) => file), license] }
}
