import { filterChoices } from '../../../lib/atlas/drawings/filter-styles'
import type { SiteAtlas } from '../../../lib/atlas/pages/atlas'
import type { Locale } from '../../../lib/atlas/record/types'
import { pageWords } from '../../../lib/atlas/words/words'

/** Several conditions at once, by the style sheet alone (lib/atlas/drawings/filter-styles.ts); single ones have pages as well. */
export function TreeFilters({ atlas, locale }: { atlas: SiteAtlas; locale: Locale }) {
  const words = pageWords(locale)
  return (
    <form className="tree-filters" aria-labelledby="filters" autoComplete="off">
      <h2 id="filters">{words.filterHeading}</h2>
      {filterChoices(atlas, locale).map(({ name, label, choices }) => (
        <label key={name}>
          <span>{label}</span>
          <select>
            <option value="">{words.any}</option>
            {choices.map((choice) => (
              <option key={choice.value} value={choice.value}>
                {choice.label}
              </option>
            ))}
          </select>
        </label>
      ))}
      <button type="reset">{words.reset}</button>
      <p className="atlas-note">{words.filterNote}</p>
    </form>
  )
}
