import { say } from '../../words/words'
import { yearOf } from '../record/dates'
import { type Atlas, architectures, type Locale, type Model, opennesses } from '../record/types'
import { atlasWords } from '../words/words'
import { organizationOf } from './organizations'

export const facetNames = ['architecture', 'openness', 'organization', 'country', 'year', 'article'] as const
export type FacetName = (typeof facetNames)[number]

export type FacetValue = {
  /** last piece of its address */
  value: string
  label: string
  /** decoded, without the base path */
  url: string
  /** in date order */
  models: Model[]
}
export type Facet = { name: FacetName; label: string; values: FacetValue[] }

/** `/models/by/organization/google-deepmind/` */
export function facetUrl(name: FacetName, value: string): string {
  return `/models/by/${name}/${value}/`
}

export function modelUrl(id: string): string {
  return `/models/${id}/`
}

/** All lists of one facet at a time; values that no model has are left out. */
export function facets(atlas: Atlas, locale: Locale): Facet[] {
  const words = atlasWords(locale)
  return facetNames.map((name) => {
    const values = new Map<string, FacetValue>()
    for (const model of atlas.models) {
      for (const [value, label] of valuesOf(name, model, atlas, locale)) {
        const known = values.get(value) ?? { value, label, url: facetUrl(name, value), models: [] }
        known.models.push(model)
        values.set(value, known)
      }
    }
    return { name, label: words.facets[name], values: sorted(name, [...values.values()], locale) }
  })
}

function valuesOf(name: FacetName, model: Model, atlas: Atlas, locale: Locale): [value: string, label: string][] {
  const words = atlasWords(locale)
  switch (name) {
    case 'architecture':
      return [[model.architecture, words.architecture[model.architecture]]]
    case 'openness':
      return [[model.openness, words.openness[model.openness]]]
    case 'organization': {
      const names = new Set(model.organizations.map((organization) => organizationOf(atlas, organization)))
      return [...names].map((organization) => [addressOf(organization), organization])
    }
    case 'country': {
      const names = new Intl.DisplayNames(locale, { type: 'region' })
      return model.country ? [[model.country.toLowerCase(), names.of(model.country) ?? model.country]] : []
    }
    case 'year':
      return [[`${yearOf(model.date)}`, say(words.yearName, { year: yearOf(model.date) })]]
    case 'article':
      return model.seed ? [['named', words.inArticle]] : []
  }
}

function sorted(name: FacetName, values: FacetValue[], locale: Locale): FacetValue[] {
  const order: readonly string[] = name === 'architecture' ? architectures : name === 'openness' ? opennesses : []
  const collator = new Intl.Collator(locale, { numeric: true })
  return values.sort((a, b) => {
    if (order.length > 0) return order.indexOf(a.value) - order.indexOf(b.value)
    if (name === 'year') return Number(a.value) - Number(b.value)
    return b.models.length - a.models.length || collator.compare(a.label, b.label)
  })
}

/** "LMSYS (UC Berkeley, …)" → "lmsys": what stands in brackets explains a name */
function addressOf(organization: string): string {
  const bare = organization.replace(/\s*\(.*\)$/, '').toLowerCase()
  return bare.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '')
}
