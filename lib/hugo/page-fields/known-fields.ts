/** Front matter names that Hugo gives a meaning, as the documentation spells them. A near miss of one is a slip. */
export const hugoFields = [
  'aliases',
  'build',
  'cascade',
  'categories',
  'date',
  'description',
  'draft',
  'expiryDate',
  'headless',
  'images',
  'isCJKLanguage',
  'keywords',
  'lastmod',
  'layout',
  'linkTitle',
  'markup',
  'menu',
  'menus',
  'outputs',
  'params',
  'publishDate',
  'resources',
  'series',
  'sitemap',
  'slug',
  'summary',
  'tags',
  'title',
  'translationKey',
  'type',
  'url',
  'weight',
] as const

/** Names of themes' own that lie near one of Hugo's, or of a site's taxonomies: PaperMod, Blowfish, Docsy, hugo-book and Stack use them. */
export const themeFields = new Set(
  ['author', 'image', 'data', 'link', 'links', 'label', 'param', 'menuTitle', 'typeset'].map(lower),
)

function lower(name: string): string {
  return name.toLowerCase()
}
