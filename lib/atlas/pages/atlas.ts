import { encodePath } from '../../base/text/addresses'
import type { WorkFiles } from '../../base/workspace/work-files'
import type { Site } from '../../record/site'
import type { SiteSettings } from '../../record/site-index'
import { absoluteUrl, href } from '../../site/addresses/urls'
import { modelUrl } from '../facts/facets'
import type { Atlas, AtlasChange, AtlasFacts, Milestone, Model } from '../record/types'
import { atlasLanguages, inLanguage } from './atlas-pages'

/** The only door to the models. As the content step leaves it in `.gaji/atlas.json`. */
export type StoredAtlas = AtlasFacts & {
  models: Model[]
  milestones: Milestone[]
  changes: AtlasChange[]
  /** where a row's file can be read and changed, ending in a slash; null where nothing tells the site's repository */
  repository: string | null
  /** where another site shows it; null where this one does */
  home: string | null
  /** model → addresses of the pages that speak of it, in no order */
  mentions: Record<string, string[]>
}

export type SiteAtlas = Atlas & Omit<StoredAtlas, keyof Atlas>

const name = 'atlas.json'

export function writeAtlas(files: WorkFiles, atlas: StoredAtlas | null): void {
  files.write(name, atlas)
}

const known = new WeakMap<object, SiteAtlas>()

/** Null where the site has no atlas and names none. */
export function getAtlas({ kept }: Pick<Site, 'kept'>): SiteAtlas | null {
  const stored = kept(name) as StoredAtlas | null | undefined
  if (!stored) return null
  const atlas = known.get(stored) ?? { ...stored, byId: new Map(stored.models.map((model) => [model.id, model])) }
  known.set(stored, atlas)
  return atlas
}

/** For an `href`: a page of the atlas, in the language of the page that links. */
export function atlasHref(atlas: Pick<StoredAtlas, 'home'>, settings: SiteSettings, lang: string, url: string): string {
  if (atlas.home !== null) return atlas.home + encodePath(url).slice(1)
  return href(settings, inLanguage(homeFor(settings, lang), url))
}

export function modelHref(atlas: Pick<StoredAtlas, 'home'>, settings: SiteSettings, lang: string, id: string): string {
  return atlasHref(atlas, settings, lang, modelUrl(id))
}

/** For files that leave the site: the whole address. */
export function atlasAddress(settings: SiteSettings, lang: string, url: string): string {
  return absoluteUrl(settings, inLanguage(homeFor(settings, lang), url))
}

function homeFor(settings: SiteSettings, lang: string): string {
  const languages = atlasLanguages(settings.languages, settings.defaultLanguage)
  const own = languages.find(({ key }) => key === lang)
  return (own ?? languages.find(({ key }) => key === settings.defaultLanguage) ?? languages[0])?.home ?? '/'
}
