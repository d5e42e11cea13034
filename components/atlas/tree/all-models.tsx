import { pageWords } from '../../../lib/atlas/words/words'
import { say } from '../../../lib/words/words'
import type { AtlasProps } from '../atlas-props'
import { ModelTable } from '../model/model-table'
import { filtersId, TreeFilters } from './tree-filters'

/** Rows that are there at once: the rest is folded. */
const shown = 20

/** All models as a table, the newest first, with what narrows it above and how many are left below, as long as it is read. */
export function AllModels(given: AtlasProps) {
  const { atlas, page } = given
  const words = pageWords(page.locale)
  const models = atlas.models.toReversed()
  const rest = models.slice(shown)
  const count = models.length
  // The style sheet counts what is left.
  const [before, behind] = say(words.resultsOf, { count, left: '|' }).split('|')
  return (
    <section className="all-models">
      <h2 id="table">{words.tableHeading}</h2>
      <TreeFilters atlas={atlas} locale={page.locale} note={`${words.tableNote} ${words.filterNote}`} />
      <ModelTable {...given} models={models.slice(0, shown)} label={words.tableHeading} />
      {rest.length > 0 && (
        <details className="more-rows">
          <summary>{say(words.moreRows, { count: rest.length })}</summary>
          <ModelTable {...given} models={rest} label={say(words.moreRows, { count: rest.length })} />
        </details>
      )}
      <p className="results">
        <span className="results-all">{say(words.resultsAll, { count })}</span>
        <span className="results-some">
          {before}
          <b />
          {behind}
        </span>
        <a href={`#${filtersId}`}>{words.filterHeading}</a>
        <button type="reset" form={filtersId}>
          {words.reset}
        </button>
      </p>
    </section>
  )
}
