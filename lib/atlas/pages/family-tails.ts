import { say } from '../../words/words'
import type { Tail } from '../drawings/tree/tree-tail'
import { familiesOf, landmarksOf } from '../facts/families'
import type { Atlas, Locale } from '../record/types'
import { pageWords } from '../words/words'

type Told = Pick<Atlas, 'models' | 'landmarks' | 'families' | 'organizationGroups'>

/** What stands behind the last landmark of a family: how many more there are, and the way to them on the atlas's page. */
export function familyTails(atlas: Told, locale: Locale, atlasPage: string): Map<string, Tail> {
  const shown = new Set(landmarksOf(atlas).map(({ id }) => id))
  const tails = new Map<string, Tail>()
  for (const { name, id, models } of familiesOf(atlas)) {
    const last = models.filter((model) => shown.has(model.id)).at(-1)
    const count = models.filter((model) => !shown.has(model.id)).length
    if (!last || count === 0) continue
    const says = say(pageWords(locale).familyMore, { name, count })
    tails.set(last.id, { text: `${name} +${count}`, href: `${atlasPage}#${id}`, says })
  }
  return tails
}
