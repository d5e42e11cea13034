import type { ReactNode } from 'react'
import { type FacetName, facets } from '../../../lib/atlas/facts/facets'
import { milestoneId } from '../../../lib/atlas/facts/milestone-id'
import { nameCount } from '../../../lib/atlas/facts/name-count'
import { organizationOf } from '../../../lib/atlas/facts/organizations'
import { atlasHref } from '../../../lib/atlas/pages/atlas'
import type { AtlasPage } from '../../../lib/atlas/pages/atlas-pages'
import { monthName } from '../../../lib/atlas/record/dates'
import { inLocale, langOfData } from '../../../lib/atlas/record/in-locale'
import type { MemoryField, Model } from '../../../lib/atlas/record/types'
import { atlasWords, pageWords } from '../../../lib/atlas/words/words'
import { say } from '../../../lib/words/words'
import type { AtlasProps } from '../atlas-props'
import { Basis } from './basis'

type Fact = { name: string; value: ReactNode; checked?: MemoryField }

/** What is known in numbers and names; what nobody has checked is marked. */
export function ModelFacts({ site, atlas, page, model }: AtlasProps & { model: Model }) {
  const { locale } = page
  const words = pageWords(locale)
  const names = atlasWords(locale)
  const lists = facets(atlas, locale)
  const links = (name: FacetName): ReactNode =>
    (lists.find((facet) => facet.name === name)?.values ?? [])
      .filter(({ models }) => models.includes(model))
      .map(({ value, label, url }, at) => (
        <span key={value}>
          {at > 0 && ', '}
          <a href={atlasHref(atlas, site.settings, page.lang, url)}>{label}</a>
        </span>
      ))
  const milestones = atlas.milestones
    .filter(({ models }) => models.includes(model.id))
    .map((milestone, at) => (
      <span key={milestone.id}>
        {at > 0 && ', '}
        <a href={`${atlasHref(atlas, site.settings, page.lang, '/models/')}#${milestoneId(milestone)}`}>
          <span lang={langOfData(locale)}>{inLocale(milestone.title, locale)}</span>
        </a>
      </span>
    ))
  // The names of the time, and the list that goes by the company's name.
  const isGrouped = model.organizations.some((name) => organizationOf(atlas, name) !== name)
  const developers = (
    <>
      {isGrouped && `${model.organizations.join(', ')} → `}
      {links('organization')}
    </>
  )
  const all: Fact[] = [
    {
      name: words.released,
      value: (
        <>
          <time dateTime={model.date}>{monthName(model.date, locale)}</time> ({words.basis[model.dateBasis]})
        </>
      ),
      checked: 'date',
    },
    { name: words.organizations, value: developers },
    { name: words.country, value: model.country && links('country') },
    {
      name: words.architecture,
      value: (
        <>
          {links('architecture')}
          {!model.architectureDisclosed && ` (${names.undisclosed})`}
        </>
      ),
    },
    { name: words.openness, value: links('openness'), checked: 'openness' },
    { name: words.modelLicense, value: model.license, checked: 'license' },
    {
      name: words.parameters,
      value: model.parameters.length > 0 && <Sizes model={model} page={page} />,
      checked: 'parameters',
    },
    {
      name: words.tokens,
      value: model.trainingTokens && nameCount(model.trainingTokens, locale),
      checked: 'trainingTokens',
    },
    {
      name: words.context,
      value: model.contextLength && say(words.tokenCount, { count: model.contextLength.toLocaleString(locale) }),
      checked: 'contextLength',
    },
    { name: words.milestones, value: milestones.length > 0 && milestones },
  ]
  const facts = all.filter(({ value }) => value)
  return (
    <section>
      <h2 id="facts">{words.facts}</h2>
      <table className="model-facts">
        <tbody>
          {facts.map(({ name, value, checked }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>
                {value}
                {checked && <Basis model={model} field={checked} locale={locale} />}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {model.fromMemory.length > 0 && <p className="atlas-note">{words.uncheckedNote}</p>}
      <p className="atlas-note">{say(names.dataAsOf, { month: monthName(atlas.dataAsOf, locale) })}</p>
    </section>
  )
}

function Sizes({ model, page: { locale } }: { model: Model; page: AtlasPage }) {
  return (
    <ul>
      {model.parameters.map(({ label, count, activeCount }) => (
        <li key={label}>
          {model.parameters.length > 1 && `${label}: `}
          {say(pageWords(locale).sizeCount, { count: nameCount(count, locale) })}
          {activeCount && ` (${say(pageWords(locale).active, { count: nameCount(activeCount, locale) })})`}
        </li>
      ))}
    </ul>
  )
}
