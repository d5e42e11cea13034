import { besideContent } from '../../base/workspace/beside-content'
import { rootConfigFiles } from '../../hugo/config/source/config-files'
import { listStaticFiles } from '../../hugo/files/static-files'
import type { SiteConfig, SiteFiles } from '../../record/types'

/** A file of Gaji's folder, and the site's file that it is a copy of, or what it says. */
export type Move = { to: string } & ({ from: string } | { text: string })

export type MovePlan = {
  moves: Move[]
  /** files that stay where they are, by what they are */
  left: { file: string; why: 'built' | 'theme' | 'machine' }[]
  /** folders at the top that the engine has under the same name */
  taken: string[]
}

const engines = ['app', 'components', 'lib', 'e2e', 'public', 'node_modules', 'out']

/** Where each file of a Hugo site goes: `static/` to `public/`, all else that isn't content below `content/_site/`. */
export function planMoves(files: SiteFiles, config: SiteConfig, hugoToml: string): MovePlan {
  const plan: MovePlan = { moves: [{ to: 'hugo.toml', text: hugoToml }], left: [], taken: [] }
  const served = new Map(listStaticFiles(files, config).map(({ url, file }) => [file, `public${url}`]))
  const contents = contentFolders(config)
  for (const file of files.list()) {
    const place = served.get(file) ?? placeOf(file, config, contents)
    if (typeof place === 'string') plan.moves.push({ to: place, from: file })
    else if (place) plan.left.push({ file, why: place.why })
  }
  plan.taken = contents.filter((folder) => engines.includes(folder.split('/')[0] ?? ''))
  return plan
}

function placeOf(file: string, config: SiteConfig, contents: readonly string[]) {
  if (contents.some((folder) => file.startsWith(`${folder}/`))) return file
  if (file === config.sources[0] && file.endsWith('.toml') && !file.includes('/')) return null
  if (/^(?:public|resources)\/|^\.?hugo_build\.lock$/.test(file)) return { why: 'built' as const }
  if (
    /^(?:package(?:-lock)?\.json|pnpm-lock\.yaml|yarn\.lock|go\.(?:mod|sum)|_vendor\/.*|Makefile|Dockerfile)$/.test(
      file,
    )
  )
    return { why: 'machine' as const }
  if (file.startsWith('themes/') && !ofTheme.test(file)) return { why: 'theme' as const }
  return besideContent + newName(file, config)
}

/** What of a theme is read: what it sets, and the templates of its shortcodes. */
const ofTheme =
  /^themes\/[^/]+\/(?:(?:hugo|config|theme)\.(?:toml|ya?ml|json)$|layouts\/(?:_?shortcodes|_?partials)\/|data\/|i18n\/)/

/** One file at the top is read there as TOML alone, where our own lines stand; another is read over it. */
function newName(file: string, config: SiteConfig): string {
  const isRead = file === config.sources[0] && rootConfigFiles.includes(file)
  return isRead ? `config/_default/${file.replace(/^config\./, 'hugo.')}` : file
}

/** Folders whose files are pages: a language may have its own. */
function contentFolders(config: SiteConfig): string[] {
  const mounted = config.mounts.filter(({ target }) => /^content(\/|$)/.test(target)).map(({ source }) => source)
  const languages = config.languages.map(({ contentDir }) => contentDir)
  return [
    ...new Set(['content', config.contentDir, ...languages, ...mounted].filter((folder) => folder && folder !== '.')),
  ]
}
