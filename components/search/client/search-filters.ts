import { type Chosen, theIndex } from './answer'
import { make } from './make'
import { words } from './words'

/** By what results may be narrowed: a choice for each facet of the index, which comes when they are unfolded. */
export function searchFilters(onChoose: (chosen: Chosen) => void): HTMLDetailsElement {
  const filters = make('details', { class: 'search-filters' }, make('summary', {}, words.filters))
  let chosen: Chosen = {}
  filters.addEventListener('toggle', () => filters.open && filters.childElementCount === 1 && fill())
  return filters

  async function fill(): Promise<void> {
    const index = await theIndex()
    const facets = await index.facets()
    const languages = index.manifest.languages.map(({ key }) => key)
    for (const [facet, values] of Object.entries(facets)) add(facet, Object.keys(values))
    if (languages.length > 1) add('language', languages)
  }

  function add(facet: string, values: readonly string[]): void {
    const options = values.map((value) => {
      return make('option', { value }, facet === 'language' ? languageName(value) : value)
    })
    if (facet === 'year') options.reverse()
    const select = make('select', {}, make('option', { value: '' }, words.any), ...options)
    select.addEventListener('change', () => {
      const { [facet]: _, ...others } = chosen
      chosen = select.value ? { ...others, [facet]: select.value } : others
      onChoose(chosen)
    })
    filters.append(make('label', {}, names[facet] ?? facet, select))
  }
}

const names: Record<string, string> = {
  year: words.year,
  language: words.language,
  tags: words.tags,
  categories: words.categories,
  series: words.series,
}

/** In the page's language; the key where it is no tag of a language. */
function languageName(key: string): string {
  try {
    return new Intl.DisplayNames(document.documentElement.lang, { type: 'language' }).of(key) ?? key
  } catch {
    return key
  }
}
