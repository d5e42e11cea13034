import { stringify } from 'smol-toml'
import { isMap } from '../../hugo/formats/parsed-data'
import type { SiteConfig } from '../../record/types'
import { siteAuthor } from '../../site/names/author'
import { socialLinks } from '../../site/names/social-links'
import { analyticsOf, giscusOf } from './outside-services'

type Table = Record<string, unknown>

/** What the theme was told and the engine reads under another name: as lines of `hugo.toml`. */
export function ourLines(config: SiteConfig): string {
  const { params, raw } = config
  const lines: Table = {}
  const description = textAt(params, [
    'description',
    'sidebar.subtitle',
    'home.profile.subtitle',
    'profilemode.subtitle',
    'subtitle',
    'headline',
    'author.headline',
    'header_subtitle',
    'homeinfoparams.content',
    'info',
  ])
  if (description && !textAt(params, ['description'])) lines.description = description
  const author = textAt(params, [
    'author_name',
    'authorname',
    'profilemode.title',
    'sidebar.name',
    'home.profile.title',
    'owner',
  ])
  if (author && !siteAuthor(params) && !Array.isArray(params.author)) lines.author = author
  const links = linksOf(params, raw)
  if (links.length > 0 && socialLinks(params).length === 0) lines.social = links
  const gaji: Table = {}
  const analytics = config.analytics ? null : analyticsOf(params)
  if (analytics) gaji.analytics = analytics
  const giscus = giscusOf(params)
  if (giscus && !isMap((params.gaji as Table | undefined)?.answers)) gaji.answers = { giscus }
  if (Object.keys(gaji).length > 0) lines.gaji = gaji
  return Object.keys(lines).length > 0 ? stringify({ params: lines }) : ''
}

/** Congo's and Blowfish's `author.links`, Docsy's `links`, and menus that are lists of profiles. */
function linksOf(params: Table, raw: Table): { name: string; url: string }[] {
  const author = isMap(params.author) ? params.author : {}
  const ofAuthor = listOf(author.links).flatMap((link) => Object.entries(link))
  const ofDocsy = isMap(params.links) ? [...listOf(params.links.user), ...listOf(params.links.developer)] : []
  const ofMenus = listOf((isMap(raw.menus) ? raw.menus : {}).social)
  const found = [
    ...ofAuthor.map(([name, url]) => ({ name, url })),
    ...[...ofDocsy, ...ofMenus].map(({ name, identifier, url }) => ({ name: name ?? identifier, url })),
  ]
  return found.filter(
    (one): one is { name: string; url: string } => typeof one.name === 'string' && typeof one.url === 'string',
  )
}

function textAt(params: Table, paths: readonly string[]): string | null {
  for (const path of paths) {
    const value = path.split('.').reduce<unknown>((table, key) => (isMap(table) ? table[key] : undefined), params)
    if (typeof value === 'string' && value.trim()) return value.trim()
  }
  return null
}

function listOf(value: unknown): Table[] {
  return Array.isArray(value) ? value.filter(isMap) : []
}
