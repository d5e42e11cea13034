import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { saidToFeature } from '../../base/environment'
import type { Problem } from '../../base/problems'
import { noteInput } from '../../base/workspace/inputs'
import type { Workspace } from '../../base/workspace/workspace'
import { ourParams } from '../../record/our-params'
import type { SiteConfig } from '../../record/types'
import type { EditorNote } from '../record/note'
import type { Atlas } from '../record/types'
import { loadAtlas } from './load-atlas'
import { readNotes } from './read-notes'

/** What is known about models on this site, and what its editor has to say about its posts. */
export type Catalogue = {
  atlas: Atlas | null
  /** where another site shows the atlas ("https://example.org/"); null where this one does */
  home: string | null
  /** an error in its files: it serves to check posts, and nothing is made of it */
  isBroken: boolean
  /** by the post's file */
  notes: ReadonlyMap<string, EditorNote[]>
  problems: Problem[]
}

/**
 * `content/models/` is the site's own atlas; `[params.gaji] models = false` makes it a folder like any other. A site
 * without one may name another's, which is then linked: `atlas = "https://…"` there, or ATLAS in the environment.
 * The names are those of the catalogue that lies beside the engine. NOTES, or `notes` there, names the file of notes.
 */
export function readCatalogue(config: SiteConfig, workspace: Workspace): Catalogue {
  const { atlas, problems } = hasOwnAtlas(config, workspace)
    ? loadAtlas(workspace.siteFolder)
    : { atlas: null, problems: [] }
  const named = atlas || problems.length > 0 ? null : readNamedAtlas(config, workspace)
  const notes = readSiteNotes(config, workspace)
  const faults = [...problems, ...(named?.problems ?? [])]
  return {
    atlas: atlas ?? named?.atlas ?? null,
    home: named?.home ?? null,
    isBroken: faults.some(({ severity }) => severity === 'error'),
    notes: notes.notes,
    problems: [...faults, ...notes.problems],
  }
}

/** Whether a file of the site is one of the catalogue. */
export function catalogueFiles(config: SiteConfig, workspace: Workspace): (path: string) => boolean {
  const { siteFolder, isOwnSite } = workspace
  const own = hasOwnAtlas(config, workspace)
  const notes = notesFile(config, workspace)
  return (path) =>
    (own && /^content\/models\/[^/]+\.ya?ml$/.test(path)) ||
    (isOwnSite && /^content\/notes\/[^/]+\.ya?ml$/.test(path)) ||
    join(siteFolder, path) === notes
}

function hasOwnAtlas(config: SiteConfig, { siteFolder }: Workspace): boolean {
  const folder = join(siteFolder, 'content', 'models')
  if (ourParams(config).models === false || !existsSync(folder)) return false
  return readdirSync(folder).some((name) => /\.ya?ml$/.test(name))
}

function readNamedAtlas(
  config: SiteConfig,
  { projectFolder }: Workspace,
): { atlas: Atlas | null; home: string; problems: Problem[] } | null {
  const written = saidToFeature('ATLAS') || ourParams(config).atlas
  if (!written) return null
  const home = URL.canParse(String(written)) ? new URL(String(written)) : null
  const place = { file: config.sources[0] ?? 'hugo.toml', line: 1, column: 1 }
  const fail = (message: string, remedy: string) => {
    const problem: Problem = { ...place, severity: 'warning', code: 'atlas-address', message, remedy }
    return { atlas: null, home: '', problems: [problem] }
  }
  if (home?.protocol !== 'https:') return fail(`atlas "${written}" is no address`, 'like https://example.org/')
  const { atlas, problems } = loadAtlas(projectFolder)
  if (!atlas) return fail(`atlas "${written}" is named, but no names are known`, 'put content/models beside the engine')
  return { atlas, home: home.href.replace(/(?:models\/?)?$/, '').replace(/\/*$/, '/'), problems }
}

function readSiteNotes(
  config: SiteConfig,
  workspace: Workspace,
): { notes: Map<string, EditorNote[]>; problems: Problem[] } {
  const { projectFolder } = workspace
  const path = notesFile(config, workspace)
  if (!path) return { notes: new Map(), problems: [] }
  noteInput(path)
  const file = path.startsWith(`${projectFolder}/`) ? path.slice(projectFolder.length + 1) : path
  if (existsSync(path)) return readNotes(file, readFileSync(path, 'utf8'))
  const missing = { severity: 'error' as const, code: 'missing-notes', message: 'the file of notes does not exist' }
  return { notes: new Map(), problems: [{ file, line: 1, column: 1, ...missing }] }
}

/** NOTES is looked for from where the engine stands, the site's own setting from its folder. */
function notesFile(config: SiteConfig, { projectFolder, siteFolder }: Workspace): string | null {
  const given = saidToFeature('NOTES')
  if (given) return resolve(projectFolder, given)
  const { notes } = ourParams(config)
  return typeof notes === 'string' && notes ? resolve(siteFolder, notes) : null
}
