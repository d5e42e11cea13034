import { familiesOf } from '../../../lib/atlas/facts/families'
import { pageWords } from '../../../lib/atlas/words/words'
import { say } from '../../../lib/words/words'
import type { AtlasProps } from '../atlas-props'
import { ModelTree } from '../drawn/model-tree'

/** The families that are bundles in the tree of landmarks, each with all of its models. */
export function Families({ site, atlas, page: { lang, locale } }: AtlasProps) {
  const words = pageWords(locale)
  const families = familiesOf(atlas)
  if (families.length === 0) return null
  return (
    <ul className="chips families" aria-label={words.families}>
      {families.map(({ name, id, models }) => (
        <li key={id}>
          <details>
            <summary>
              {name} <small>{models.length}</small>
            </summary>
            <div id={id}>
              <ModelTree
                {...{ site, atlas, lang, locale, models, prefix: id, width: 0, legend: false, notes: false }}
                title={say(words.familyTree, { name })}
                isNarrow
              />
            </div>
          </details>
        </li>
      ))}
    </ul>
  )
}
