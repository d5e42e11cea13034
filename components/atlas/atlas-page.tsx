import { getAtlas } from '../../lib/atlas/pages/atlas'
import type { AtlasProps } from './atlas-props'
import { AtlasStyles } from './atlas-styles'
import { ModelListPage } from './model/model-list-page'
import { ModelPage } from './model/model-page'
import { ChangesPage } from './tree/changes-page'
import { TreePage } from './tree/tree-page'
import { WholeTreePage } from './tree/whole-tree-page'

/** Any page of the atlas of models, by its kind. */
export function AtlasPageView({ site, page, translations, added }: Omit<AtlasProps, 'atlas'>) {
  const atlas = getAtlas(site)
  const model = page.kind === 'model' ? atlas?.byId.get(page.id) : undefined
  return (
    <>
      <AtlasStyles of="drawings" site={site} />
      <AtlasStyles of="pages" site={site} />
      {(page.kind === 'model' || page.kind === 'changes') && <AtlasStyles of="model" site={site} />}
      {atlas && page.kind === 'tree' && <TreePage {...{ site, atlas, page, translations, added }} />}
      {atlas && page.kind === 'whole' && <WholeTreePage {...{ site, atlas, page, translations, added }} />}
      {atlas && page.kind === 'changes' && <ChangesPage {...{ site, atlas, page, translations, added }} />}
      {atlas && page.kind === 'list' && <ModelListPage {...{ site, atlas, page, translations, added }} />}
      {atlas && model && <ModelPage {...{ site, atlas, page, translations, added, model }} />}
    </>
  )
}
