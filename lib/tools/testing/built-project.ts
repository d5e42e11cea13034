import { mkdirSync, mkdtempSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { BuiltSite } from '../../serve/built-site'
import { headerPlan } from '../../site/headers/response-headers'

const headers = headerPlan(
  { imageHosts: [], frameHosts: [], hasMath: false },
  {},
  { isHttps: true, preload: false, speculationRules: '/x' },
)

/** The folder of a project as a build leaves it for our server: the site's description, and files by their names. */
export function builtProject(site: Partial<BuiltSite>, files: Record<string, string> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'gaji-built-'))
  const empty: BuiltSite = {
    basePath: '',
    headers,
    addresses: { lists: 'folders', dotted: [] },
    redirects: {},
    copies: [],
    pages: {},
    live: [],
  }
  const time = new Date('2026-01-02T03:04:05Z')
  const all = { '.next/site/site.json': JSON.stringify({ ...empty, ...site }), ...files }
  for (const [name, text] of Object.entries(all)) {
    const path = join(folder, name)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
    utimesSync(path, time, time)
  }
  return folder
}
