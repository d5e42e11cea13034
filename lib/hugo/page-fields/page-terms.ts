import type { FieldReader } from './field-reader'

/** Hand-written lists are shorter; a thousand terms are a thousand pages. */
const mostTerms = 32

type Terms = { terms: Record<string, string[]>; termWeights: Record<string, number> }

/**
 * Terms of each taxonomy by its plural name, and `tags_weight`. One text is one term, commas and all, as in Hugo.
 * https://gohugo.io/content-management/taxonomies/
 */
export function readPageTerms(reader: FieldReader, taxonomies: Record<string, string>): Terms {
  const found: Terms = { terms: {}, termWeights: {} }
  for (const [singular, plural] of Object.entries(taxonomies)) {
    const key = plural.toLowerCase()
    if (reader.has(key)) found.terms[plural] = readTerms(reader, key, singular)
    const weight = reader.number(`${key}_weight`)
    if (weight !== null) found.termWeights[plural] = weight
  }
  return found
}

function readTerms(reader: FieldReader, key: string, singular: string): string[] {
  const value = reader.take(key)
  const terms = reader.list(key)
  if (terms.length > mostTerms) {
    const message = `"${key}" has ${terms.length} items (limit ${mostTerms})`
    reader.error(key, { code: 'too-many-terms', message, remedy: 'keep the ones a reader would look for' })
    return []
  }
  if (typeof value === 'string' && value.includes(',')) {
    const list = value.split(',').map((part) => part.trim())
    const remedy = `write ${key}: [${list.join(', ')}]`
    reader.warn(key, { code: 'terms-not-a-list', message: `"${key}" must be a list`, remedy })
  }
  const seen = new Set<string>()
  terms.forEach((term, index) => {
    const folded = term.normalize('NFC').toLowerCase()
    if (folded && seen.has(folded)) {
      reader.warn(`${key}[${index}]`, {
        code: 'repeated-term',
        message: `${singular} "${term}" repeated`,
        remedy: 'remove it',
      })
    }
    seen.add(folded)
  })
  return terms.filter((term) => term !== '')
}
