import { landmarksOf } from '../../../lib/atlas/facts/families'
import { atlasHref } from '../../../lib/atlas/pages/atlas'
import { familyTails } from '../../../lib/atlas/pages/family-tails'
import { ModelTree, type ModelTreeProps } from './model-tree'

/** The landmarks alone, with families as bundles that lead to the rest of them on the atlas's first page. */
export function LandmarkTree(props: Omit<ModelTreeProps, 'models' | 'tails'>) {
  const { site, atlas, lang, locale } = props
  const tails = familyTails(atlas, locale, atlasHref(atlas, site.settings, lang, '/models/'))
  return <ModelTree {...props} models={landmarksOf(atlas)} tails={tails} />
}
