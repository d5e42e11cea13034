import { pageWords } from '../../../lib/atlas/words/words'
import { AtlasHeader } from '../atlas-header'
import type { AtlasProps } from '../atlas-props'
import { AtlasStyles } from '../atlas-styles'
import { describePage } from '../describe-page'
import { ModelTree } from '../drawn/model-tree'
import { AtlasDownloads } from './atlas-downloads'
import { TreeFilters } from './tree-filters'

/** In pixels: room for the names of crowded years beside each other. */
export const wholeTreeWidth = 1330

/** `/models/tree/`: all models as a tree, and ways to narrow it. */
export function WholeTreePage(given: AtlasProps) {
  const { site, atlas, page } = given
  const { locale, lang } = page
  const { title, description } = describePage(page, atlas)
  return (
    <div className="atlas-page">
      <AtlasHeader {...given} title={title} lead={description} />
      <AtlasStyles of="fading" site={site} />
      <TreeFilters atlas={atlas} locale={locale} note={pageWords(locale).treeFilterNote} />
      <ModelTree
        {...{ site, atlas, lang, locale, models: atlas.models, prefix: 'all', width: wholeTreeWidth }}
        scrolls
      />
      <AtlasDownloads {...given} />
    </div>
  )
}
