import { isSearchPage } from '../../lib/search/pages/search-page'
import { searchWords } from '../../lib/search/words/words'
import type { FeatureView } from '../shapes/feature-view'
import { SearchPageView } from './search-page'
import { SearchLink, SearchTool } from './search-tool'

export const searchView: FeatureView = {
  shortcodes: {},
  links: {},
  tool: (frame) => <SearchTool {...frame} />,
  way: (frame) => <SearchLink {...frame} />,
  page: (page, site) => isSearchPage(page) && <SearchPageView {...{ site, page }} />,
  describe({ langTag }) {
    const { title, description } = searchWords(langTag)
    return { title, description }
  },
}
