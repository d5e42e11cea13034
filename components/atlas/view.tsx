import { getAtlas } from '../../lib/atlas/pages/atlas'
import { isAtlasPage } from '../../lib/atlas/pages/atlas-pages'
import type { FeatureView } from '../shapes/feature-view'
import { AtlasPageView } from './atlas-page'
import { describePage } from './describe-page'
import { EditorNote } from './editor-note'
import { modelFigures } from './model/model-figures'
import { ModelLink } from './model/model-link'
import { NoteMark } from './note-mark'

export const atlasView: FeatureView = {
  shortcodes: { ...modelFigures, 'editor-note': EditorNote },
  links: { 'data-mention': ModelLink, 'data-note': NoteMark },
  page: (page, site, translations, added) =>
    isAtlasPage(page) && <AtlasPageView {...{ site, page, translations, added }} />,
  describe: (page, site) => (isAtlasPage(page) ? describePage(page, getAtlas(site)) : { title: '', description: '' }),
}
