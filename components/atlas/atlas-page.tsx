import { getAtlas } from '../../lib/atlas/pages/atlas'
import type { AtlasPage } from '../../lib/atlas/pages/atlas-pages'
import { Document } from '../page/document'
import { ModelListPage } from './model/model-list-page'
import { ModelPage } from './model/model-page'
import { ModelsStyles } from './models-styles'
import { TreePage } from './tree/tree-page'

/** Any page of the atlas of models, by its kind. */
export function AtlasPageView({ page }: { page: AtlasPage }) {
  const atlas = getAtlas()
  const model = page.kind === 'model' ? atlas?.byId.get(page.id) : undefined
  return (
    <Document lang={page.lang} langTag={page.langTag} current={page.url}>
      <ModelsStyles />
      {atlas && page.kind === 'tree' && <TreePage atlas={atlas} page={page} />}
      {atlas && page.kind === 'list' && <ModelListPage atlas={atlas} page={page} />}
      {atlas && model && <ModelPage atlas={atlas} model={model} page={page} />}
    </Document>
  )
}
