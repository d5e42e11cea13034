import type { FeatureCard } from '../../record/feature/feature'
import type { SiteSettings } from '../../record/site-index'
import { searchWords } from '../words/words'
import { searchUrl } from './search-page'

export function searchCards({ languages }: Pick<SiteSettings, 'languages'>): FeatureCard[] {
  return languages.map(({ key, tag, home }) => {
    const { title, description } = searchWords(tag)
    return { urls: [searchUrl(home)], lang: key, langTag: tag, title, words: description }
  })
}
