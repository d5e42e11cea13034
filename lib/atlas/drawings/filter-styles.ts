import { facets } from '../facts/facets'
import type { Architecture, Atlas, Locale, Openness } from '../record/types'
import { branchClass } from '../style/atlas-styles'
import { opennessClass } from './model-classes'

type Filter = { name: string; label: string; choices: { value: string; label: string }[] }

/** The classes that boxes and rows carry, by the lists they are chosen from. */
const classOf: Record<string, (value: string) => string> = {
  architecture: (value) => branchClass[value as Architecture],
  openness: (value) => opennessClass[value as Openness],
  country: (value) => `c-${value}`,
  year: (value) => `y${value}`,
  article: () => 'seed',
}

/** What can be combined on the tree's page. Developers are too many for that; each has a page of its own. */
export function filterChoices(atlas: Atlas, locale: Locale): Filter[] {
  return facets(atlas, locale).flatMap(({ name, label, values }) => {
    const className = classOf[name]
    if (!className) return []
    return [{ name, label, choices: values.map(({ value, label }) => ({ value: className(value), label })) }]
  })
}

/** What stands behind a form in which something is chosen. */
const any = '.tree-filters:has(option:not([value=""]):checked) ~ *'

/**
 * A chosen value hides the rows, or fades the dots, without its class. Each rule only takes away, so that several
 * together leave what fits all of them, and no script is needed. The form is asked and not the page around it, which the
 * browser would search again for each rule while the page comes in.
 */
export function filterStyles(atlas: Atlas, on: 'rows' | 'tree'): string {
  const values = filterChoices(atlas, 'en').flatMap(({ choices }) => choices.map(({ value }) => value))
  const chosen = (value: string) => `.tree-filters:has(option[value="${value}"]:checked) ~ *`
  if (on === 'rows') return values.map((value) => `${chosen(value)} tbody tr:not(.${value}){display:none}`).join('')
  const rules = values.map((value) => `${chosen(value)} .tree a:not(.${value}){opacity:.12}`)
  return [...rules, `${any} .tree .edge:not(.cross){opacity:.15}`].join('')
}
