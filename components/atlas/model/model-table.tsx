import { modelClasses } from '../../../lib/atlas/drawings/model-classes'
import { shortCount } from '../../../lib/atlas/facts/describe-model'
import { largestSize } from '../../../lib/atlas/facts/exports'
import { modelHref } from '../../../lib/atlas/pages/atlas'
import type { MemoryField, Model } from '../../../lib/atlas/record/types'
import { atlasWords, pageWords } from '../../../lib/atlas/words/words'
import type { AtlasProps } from '../atlas-props'
import { Unchecked } from '../unchecked'

type ModelTableProps = AtlasProps & { models: readonly Model[]; label: string }

/** What the tree shows, in words: one row a model, in order of release. */
export function ModelTable({ models, label, ...given }: ModelTableProps) {
  const words = pageWords(given.page.locale)
  const heads = [
    words.model,
    words.released,
    words.organizations,
    words.architecture,
    words.openness,
    words.parameters,
    words.parents,
  ]
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and the keyboard must reach it
    <section className="table-scroll" aria-label={label} tabIndex={0}>
      <table className="model-table">
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {models.map((model) => (
            <ModelRow key={model.id} {...given} model={model} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

function ModelRow({ site, atlas, page: { locale, lang }, model }: AtlasProps & { model: Model }) {
  const words = atlasWords(locale)
  const link = (id: string, name: string) => <a href={modelHref(atlas, site.settings, lang, id)}>{name}</a>
  const size = largestSize(model)
  const unchecked = (field: MemoryField) => <Unchecked model={model} field={field} locale={locale} />
  const parents = model.parents.flatMap((parent) => {
    const found = atlas.byId.get(parent.id)
    return found ? [{ ...parent, name: found.name }] : []
  })
  return (
    <tr className={modelClasses(model)}>
      <th scope="row">
        {link(model.id, model.name)}
        {model.kind === 'product' && <small> {words.product}</small>}
      </th>
      <td>
        <time dateTime={model.date}>{model.date.replace('-', '.')}</time>
        {unchecked('date')}
      </td>
      <td>{model.organizations.join(', ')}</td>
      <td>{words.architecture[model.architecture]}</td>
      <td>
        {words.openness[model.openness]}
        {unchecked('openness')}
      </td>
      <td className="num">
        {size && shortCount(size.count)}
        {size && unchecked('parameters')}
      </td>
      <td>
        {parents.map(({ id, name, relation, evidence }, at) => (
          <span key={id}>
            {at > 0 && ', '}
            {link(id, name)}{' '}
            <small>
              {words.relation[relation]}
              {evidence !== 'stated' && ` (${pageWords(locale).evidence[evidence]})`}
            </small>
          </span>
        ))}
      </td>
    </tr>
  )
}
