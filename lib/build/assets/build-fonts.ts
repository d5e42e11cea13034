import { readFileSync } from 'node:fs'
import { hashedFile } from '../../base/hashed-file'
import type { Workspace } from '../../base/workspace/workspace'
import { fontFaces } from '../../fonts/font-faces'
import { splitFont } from '../../fonts/split-font'
import { fontLicense, openFont } from '../../fonts/subset'
import type { PublishedFile } from '../../record/published-file'
import type { SiteIndex } from '../../record/site-index'
import type { RestFont } from '../../site/rest-fonts'
import { siteGlyphs } from './site-glyphs'

type BuiltFonts = { core: string; rest: RestFont[]; css: string; files: PublishedFile[] }

/** The whole font in one file: for `npm run dev`, where no wire is slow and its author's next word may need any letter. */
export function wholeFont({ settings }: SiteIndex, workspace: Pick<Workspace, 'cacheFolder'>): BuiltFonts {
  const file = hashedFile('sans', 'woff2', openFont(workspace).whole())
  return { core: file.url, rest: [], css: fontFaces(settings.basePath + file.url, []), files: [file, license()] }
}

/** The font in the site's own characters: its files, the addresses to preload, and its rules for the style sheet. */
export async function buildFonts(
  index: SiteIndex,
  ofFeatures: readonly string[],
  workspace: Pick<Workspace, 'cacheFolder' | 'siteFolder' | 'files'>,
): Promise<BuiltFonts> {
  const { needed, common } = siteGlyphs(index, ofFeatures, workspace)
  const split = await splitFont(openFont(workspace), needed, common)
  const coreFile = hashedFile('sans', 'woff2', split.core)
  const restFiles = split.rest.map(({ characters, bytes }) => ({
    characters,
    file: hashedFile('sans-rest', 'woff2', bytes),
  }))
  const address = (file: PublishedFile) => index.settings.basePath + file.url
  const css = fontFaces(
    address(coreFile),
    restFiles.map(({ characters, file }) => ({ characters, url: address(file) })),
  )
  const rest = restFiles.map(({ characters, file }) => ({ url: file.url, characters: characters.join('') }))
  return { core: coreFile.url, rest, css, files: [coreFile, ...restFiles.map(({ file }) => file), license()] }
}

function license(): PublishedFile {
  return { url: '/_gaji/pretendard-license.txt', text: readFileSync(fontLicense, 'utf8') }
}
