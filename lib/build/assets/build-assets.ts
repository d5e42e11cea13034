import { join } from 'node:path'
import { writeChanged } from '../../base/disk/write-whole'
import type { Workspace } from '../../base/workspace/workspace'
import type { PublishedFile } from '../../record/published-file'
import type { SiteIndex } from '../../record/site-index'
import { colourOf, type Theme } from '../../record/theme'
import { menuMeasures } from '../../site/fit-menu'
import { buildFonts, wholeFont } from './build-fonts'
import { buildMathStyles } from './build-math-styles'
import { buildScripts } from './build-scripts'
import { siteIcons } from './site-icons'

/**
 * Scripts, fonts, formulas' styles and icons: files of the engine that the pages name. Their addresses go to
 * `.gaji/assets.json`, the font's rules to `.gaji/fonts.css` and its rarer files to `.gaji/rest-fonts.json`, what
 * components ask of the theme to `.gaji/theme.json`; the files are returned for publishing. `taken` are the addresses of the
 * author's own files, `ofFeatures` what features' pages may say, or `any`
 * for the whole font.
 */
export async function buildAssets(
  index: SiteIndex,
  taken: ReadonlySet<string>,
  ofFeatures: readonly string[] | 'any',
  theme: Theme,
  workspace: Workspace,
): Promise<PublishedFile[]> {
  const { settings } = index
  const language = settings.languages.find(({ key }) => key === settings.defaultLanguage)
  const title = language?.title || settings.title
  const [scripts, fonts, icons] = await Promise.all([
    buildScripts(workspace.projectFolder),
    ofFeatures === 'any' ? wholeFont(index, workspace) : buildFonts(index, ofFeatures, workspace),
    siteIcons({ title, lang: language?.tag ?? 'en', basePath: settings.basePath }, theme, taken),
  ])
  const math = buildMathStyles()
  const addresses = {
    theme: scripts.theme.url,
    main: scripts.main.url,
    zoom: scripts.zoom.url,
    frame: scripts.frame.url,
    share: scripts.share.url,
    nearest: scripts.nearest.url,
    font: fonts.core,
    mathStyles: math.styles.url,
    mathUpright: math.font('KaTeX_Main-Regular'),
    mathItalic: math.font('KaTeX_Math-Italic'),
    icon: icons.icon,
  }
  const writeIfNew = (name: string, text: string) => writeChanged(join(workspace.workFolder, name), text)
  writeIfNew('assets.json', JSON.stringify(addresses))
  writeIfNew('rest-fonts.json', JSON.stringify(fonts.rest))
  writeIfNew('theme.json', JSON.stringify({ ground: colourOf(theme, 'ground'), menu: menuMeasures(theme) }))
  writeIfNew('fonts.css', `${fonts.css}\n`)
  return [...Object.values(scripts), ...fonts.files, math.styles, ...math.fonts, ...icons.files]
}
