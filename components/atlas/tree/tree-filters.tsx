import { filterChoices } from '../../../lib/atlas/drawings/filter-styles'
import type { SiteAtlas } from '../../../lib/atlas/pages/atlas'
import type { Locale } from '../../../lib/atlas/record/types'
import { pageWords } from '../../../lib/atlas/words/words'

/** The form's id: what stands elsewhere may set it back. */
export const filtersId = 'filters'

type TreeFiltersProps = { atlas: SiteAtlas; locale: Locale; note: string }

/**
 * Several conditions at once, by the style sheet alone (lib/atlas/drawings/filter-styles.ts), on what stands behind it;
 * single ones have pages as well.
 */
export function TreeFilters({ atlas, locale, note }: TreeFiltersProps) {
  const words = pageWords(locale)
  return (
    <form className="tree-filters" id={filtersId} aria-label={words.filterHeading} autoComplete="off">
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
      <p className="atlas-note">{note}</p>
    </form>
  )
}
