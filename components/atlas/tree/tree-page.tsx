import { landmarksOf } from '../../../lib/atlas/facts/families'
import { atlasHref } from '../../../lib/atlas/pages/atlas'
import { wholeTreeUrl } from '../../../lib/atlas/pages/atlas-pages'
import { pageWords } from '../../../lib/atlas/words/words'
import { say } from '../../../lib/words/words'
import { JsonLd } from '../../site/json-ld'
import { AtlasHeader } from '../atlas-header'
import type { AtlasProps } from '../atlas-props'
import { AtlasStyles } from '../atlas-styles'
import { atlasLead } from '../describe-page'
import { LandmarkTree } from '../drawn/landmark-tree'
import { datasetLd } from '../linked-data'
import { FacetLists } from '../model/facet-lists'
import { AboutData } from './about-data'
import { AllModels } from './all-models'
import { AtlasDownloads } from './atlas-downloads'
import { Families } from './families'
import { Milestones } from './milestones'

/** In pixels: what a desk has for a drawing that is wider than the text. */
export const deskWidth = 1184

/** `/models/`: the landmarks as a tree, turning points, all models as a table that can be narrowed, and files to take away. */
export function TreePage(given: AtlasProps) {
  const { site, atlas, page } = given
  const { locale, lang } = page
  const words = pageWords(locale)
  return (
    <div className="atlas-page">
      <AtlasHeader {...given} title={words.atlas} lead={atlasLead(locale, atlas)} />
      <AtlasStyles of="lists" site={site} />
      <section>
        <h2 id="tree">{words.treeHeading}</h2>
        <p className="atlas-note">
          {say(words.treeLead, { count: landmarksOf(atlas).length })}{' '}
          <a href={atlasHref(atlas, site.settings, lang, wholeTreeUrl)}>
            {say(words.wholeTreeLink, { count: atlas.models.length })}
          </a>
        </p>
        <LandmarkTree {...{ site, atlas, lang, locale, prefix: 'landmarks', width: deskWidth }} />
        <Families {...given} />
      </section>
      <Milestones {...given} />
      <AllModels {...given} />
      <FacetLists {...given} />
      <AboutData {...given} />
      <AtlasDownloads {...given} />
      <JsonLd data={datasetLd(given)} />
    </div>
  )
}
