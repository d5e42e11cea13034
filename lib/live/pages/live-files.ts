import type { WorkFiles } from '../../base/workspace/work-files'
import type { ReadCall } from '../../record/calls/plain-call'
import type { Site } from '../../record/site'
import type { Values } from '../figures/figure'

/** One figure as a page shows it: the still, and what its script begins with. */
export type Still = { figure: string; title: string; caption: string; html: string; tell: string; values: Values }

/** Of one language: stills by name, `masks` or `masks/bert` as it begins for a system. */
export type LiveLanguage = {
  words: string
  heading: string
  start: string
  loading: string
  failed: string
  stills: Record<string, Still>
}

/** What pages ask: addresses of what runs, and what stands there before. */
export type LiveFiles = {
  wake: string
  styles: string
  scripts: Record<string, string>
  languages: Record<string, LiveLanguage>
}

const name = 'live.json'

export function writeLiveFiles(files: WorkFiles, live: LiveFiles | null): void {
  files.write(name, live)
}

/** As the last content step has left it. */
export function readLiveFiles(files: Pick<WorkFiles, 'read'>): LiveFiles | null {
  return (files.read(name) as LiveFiles | null | undefined) ?? null
}

export function liveFiles(site: Pick<Site, 'kept'>): LiveFiles | null {
  return (site.kept(name) as LiveFiles | null | undefined) ?? null
}

/** Which still a call means: "masks", "masks/bert". */
export function stillName(param: ReadCall): string {
  return [param('figure', '0'), param('of', '1')].filter(Boolean).join('/')
}
