import type { AtlasPage } from '../../../lib/atlas/pages/atlas-pages'
import { facetMeaning, pageWords } from '../../../lib/atlas/words/words'
import { say } from '../../../lib/words/words'
import { AtlasHeader } from '../atlas-header'
import type { AtlasProps } from '../atlas-props'
import { AtlasStyles } from '../atlas-styles'
import { describePage, facetOf } from '../describe-page'
import { ModelTree, withParents } from '../drawn/model-tree'
import { FacetLists } from './facet-lists'
import { ModelTable } from './model-table'

/** `/models/by/country/kr/`: the models of one list, as a table and as their part of the tree. */
export function ModelListPage(given: AtlasProps<AtlasPage & { kind: 'list' }>) {
  const { site, atlas, page } = given
  const words = pageWords(page.locale)
  const list = facetOf(page, atlas)
  const { title } = describePage(page, atlas)
  if (!list) return null
  const { models, label } = list.value
  return (
    <div className="atlas-page">
      <AtlasStyles of="lists" site={site} />
      <AtlasHeader {...given} title={title} lead={facetMeaning(page.facet, page.value, page.locale)}>
        <p className="atlas-note">{`${list.facet.label} · ${say(words.count, { count: models.length })}`}</p>
      </AtlasHeader>
      <ModelTable {...given} models={models} label={title} />
      <section>
        <h2 id="tree">{words.treeHeading}</h2>
        <ModelTree
          {...{
            site,
            atlas,
            title: say(words.placeTitle, { name: label }),
            lang: page.lang,
            locale: page.locale,
            prefix: 'part',
            width: 859,
          }}
          models={withParents(models, atlas)}
          highlight={new Set(models.map(({ id }) => id))}
        />
      </section>
      <FacetLists {...given} />
    </div>
  )
}
