import { pageWords } from '../../../lib/atlas/words/words'
import { JsonLd } from '../../site/json-ld'
import { AtlasHeader } from '../atlas-header'
import type { AtlasProps } from '../atlas-props'
import { AtlasStyles } from '../atlas-styles'
import { atlasLead } from '../describe-page'
import { ModelTree } from '../drawn/model-tree'
import { datasetLd } from '../linked-data'
import { FacetLists } from '../model/facet-lists'
import { ModelTable } from '../model/model-table'
import { AboutData } from './about-data'
import { AtlasDownloads } from './atlas-downloads'
import { Milestones } from './milestones'
import { TreeFilters } from './tree-filters'

/** `/models/`: the whole tree, ways to narrow it, turning points, the same as a table, and files to take away. */
export function TreePage(given: AtlasProps) {
  const { site, atlas, page } = given
  const words = pageWords(page.locale)
  return (
    <div className="atlas-page">
      <AtlasHeader {...given} title={words.atlas} lead={atlasLead(page.locale, atlas)} />
      <AtlasStyles of="filters" site={site} />
      <TreeFilters atlas={atlas} locale={page.locale} />
      <section>
        <h2 id="tree">{words.treeHeading}</h2>
        <ModelTree site={site} atlas={atlas} models={atlas.models} lang={page.lang} locale={page.locale} prefix="all" />
      </section>
      <FacetLists {...given} />
      <Milestones {...given} />
      <section>
        <h2 id="table">{words.tableHeading}</h2>
        <p className="atlas-note">{words.tableNote}</p>
        <ModelTable {...given} models={atlas.models} label={words.tableHeading} />
      </section>
      <AboutData {...given} />
      <AtlasDownloads {...given} />
      <JsonLd data={datasetLd(given)} />
    </div>
  )
}
