import { isSearchPage } from '../../lib/search/pages/search-page'
import { searchWords } from '../../lib/search/words/words'
import { absoluteUrl } from '../../lib/site/addresses/urls'
import type { FeatureView } from '../shapes/feature-view'
import { searchAt } from './search-at'
import { SearchPageView } from './search-page'
import { SearchLink, SearchTool } from './search-tool'

export const searchView: FeatureView = {
  shortcodes: {},
  links: {},
  tool: (frame) => <SearchTool {...frame} />,
  way: (frame) => <SearchLink {...frame} />,
  page: (page, site) => isSearchPage(page) && <SearchPageView {...{ site, page }} />,
  asks(site, lang) {
    const at = searchAt(site, lang)
    return at?.files ? `${absoluteUrl(site.settings, at.url)}?q={search_term_string}` : null
  },
  describe({ langTag }) {
    const { title, description } = searchWords(langTag)
    return { title, description }
  },
}
