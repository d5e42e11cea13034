import type { Page, SiteConfig } from '../../record/types'

/**
 * What themes call the picture above a post's text, the likeliest first, with who uses it (as CoverFile has it). A site's
 * own `params.featuredImageField` (Stack) goes before all. Hugo's `images` is no cover: it is for social cards alone.
 */
const coverFields: { name: string; theme: RegExp }[] = [
  // As `cover.image` of PaperMod and its kin; ours as well, where a site has no theme.
  { name: 'cover', theme: /^$|papermod|adidoks|terminal|hello-?friend|newsprint/i },
  { name: 'featuredImage', theme: /loveit|fixit|doit|coder/i },
  { name: 'featured_image', theme: /ananke/i },
  { name: 'featureimage', theme: /blowfish/i },
  { name: 'feature', theme: /congo/i },
  { name: 'image', theme: /stack|clean-?white|\bava\b|hugo-?blox|wowchemy|academic/i },
  { name: 'coverImage', theme: /tranquilpeak/i },
  { name: 'banner', theme: /universal/i },
  { name: 'thumbnail', theme: /mainroad|anatole|skye/i },
]

/** The names of covers. `isOwn`, and first: the site says so, or its theme does; others may mean anything. */
export function coverNames({ raw, params }: SiteConfig): { name: string; isOwn: boolean }[] {
  const chosen = fieldOf(params, 'featuredImageField')
  const themes = themeNames(raw)
  const known = coverFields.map(({ name, theme }) => ({ name, isOwn: themes.some((one) => theme.test(one)) }))
  const others = [...known.filter(({ isOwn }) => isOwn), ...known.filter(({ isOwn }) => !isOwn)]
  if (typeof chosen !== 'string') return others
  return [{ name: chosen, isOwn: true }, ...others.filter(({ name }) => name.toLowerCase() !== chosen.toLowerCase())]
}

/** Switches of a page, or of the group that names its cover, with the value that keeps it to lists and cards. */
export const coverSwitches: [field: string, hiding: boolean][] = [
  ['hidden', true], // PaperMod
  ['hiddenInSingle', true], // PaperMod
  ['preview_only', true], // HugoBlox
  ['show_thumb_in_post', false], // Mainroad
]

type Fields = Record<string, unknown>

type CoverFile = {
  /** in the name of a theme's folder or module */
  theme: RegExp
  name: RegExp
  isOn(page: Fields, site: Fields): boolean
}

/** Themes that take a page's file for its cover by its name alone; elsewhere such a file is for cards. */
const coverFiles: CoverFile[] = [
  { theme: /blowfish/i, name: /feature/i, isOn: showsHero },
  { theme: /blowfish/i, name: /cover|thumbnail/i, isOn: showsHero },
  { theme: /congo/i, name: /feature/i, isOn: () => true },
  { theme: /congo/i, name: /cover|thumbnail/i, isOn: () => true },
  { theme: /hugo-?blox|wowchemy|academic/i, name: /(?:^|\/)featured\./i, isOn: () => true },
  { theme: /terminal/i, name: /^cover\./i, isOn: (_page, site) => fieldOf(site, 'autoCover') === true },
  // LoveIt, FixIt: the author has named the file so in `resources`.
  { theme: /(?:)/, name: /^featured-image$/, isOn: () => true },
]

/** The picture beside a page that its theme would show above the text. */
export function coverFile({ resources, fields }: Page, { raw, params }: SiteConfig): string | undefined {
  const themes = themeNames(raw)
  const pictures = resources.filter(({ type }) => type === 'image').map(({ name }) => name)
  for (const { theme, name, isOn } of coverFiles) {
    if (!themes.some((one) => theme.test(one)) || !isOn(fields.params, params)) continue
    const found = pictures.find((one) => name.test(one))
    if (found !== undefined) return found
  }
  return undefined
}

/** "" alone for a site without a theme. */
function themeNames({ theme, module }: Fields): string[] {
  const imports = (module as { imports?: unknown } | undefined)?.imports
  const modules = Array.isArray(imports) ? imports.map((one: { path?: unknown }) => one.path) : []
  const names = [theme, ...modules].flat().filter((name) => typeof name === 'string')
  return names.length > 0 ? names : ['']
}

function showsHero(page: Fields, site: Fields): boolean {
  const ofArticles = fieldOf(site, 'article')
  return Boolean(fieldOf(page, 'showHero') ?? fieldOf((ofArticles ?? {}) as Fields, 'showHero'))
}

/** Keys of front matter and configuration have no case. */
export function fieldOf(fields: Fields, name: string): unknown {
  const wanted = name.toLowerCase()
  return fields[name] ?? Object.entries(fields).find(([key]) => key.toLowerCase() === wanted)?.[1]
}
