import type { Tail } from '../../../lib/atlas/drawings/tree-tail'
import { familiesOf, landmarksOf } from '../../../lib/atlas/facts/families'
import { atlasHref } from '../../../lib/atlas/pages/atlas'
import { pageWords } from '../../../lib/atlas/words/words'
import { say } from '../../../lib/words/words'
import { ModelTree, type ModelTreeProps } from './model-tree'

/** The landmarks alone, with families as bundles that lead to the rest of them on the atlas's first page. */
export function LandmarkTree(props: Omit<ModelTreeProps, 'models' | 'tails'>) {
  const { site, atlas, lang, locale } = props
  const models = landmarksOf(atlas)
  const shown = new Set(models.map(({ id }) => id))
  const tails = new Map<string, Tail>()
  for (const family of familiesOf(atlas)) {
    const last = family.models.filter(({ id }) => shown.has(id)).at(-1)
    const count = family.models.filter(({ id }) => !shown.has(id)).length
    if (!last || count === 0) continue
    const says = say(pageWords(locale).familyMore, { name: family.name, count })
    const href = `${atlasHref(atlas, site.settings, lang, '/models/')}#${family.id}`
    tails.set(last.id, { text: `${family.name} +${count}`, href, says })
  }
  return <ModelTree {...props} models={models} tails={tails} />
}
