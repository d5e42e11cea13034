import type { SiteIndex } from '../../record/site-index'
import type { FoundPage } from '../files/kept-found-pages'
import type { ComparedPost } from './related-posts'

/**
 * The pages that may be put beside each other: the posts of a language, and the pages of any other section among
 * themselves. A page of no section ("/about/") is about the site.
 */
export function comparedPosts(found: readonly FoundPage[], { settings, pages }: SiteIndex): ComparedPost[] {
  const byUrl = new Map(pages.map((page) => [page.url, page]))
  const main = new Map(settings.languages.map(({ key, mainSections }) => [key, mainSections]))
  return found.flatMap(({ page: { url, lang, date, terms }, share }) => {
    const section = byUrl.get(url)?.section
    if (!section) return []
    const group = main.get(lang)?.includes(section) ? lang : `${lang}/${section}`
    return [{ url, group, date, words: share.words, terms: Object.values(terms).flat() }]
  })
}
