import type { Atlas, Model, ModelParent } from '../record/types'

/** The catalogue for others to use, with what they may do and how to cite it. */
export function atlasJson(atlas: Atlas): string {
  const { dataAsOf, license, citation, osaid, dataGone, models, milestones, changes } = atlas
  return `${JSON.stringify({ license, citation, dataAsOf, osaid, dataGone, models, milestones, changes }, null, 1)}\n`
}

type Column = [name: string, value: (model: Model) => string | number | undefined]

const columns: Column[] = [
  ['id', (model) => model.id],
  ['name', (model) => model.name],
  ['kind', (model) => model.kind],
  ['date', (model) => model.date],
  ['date_basis', (model) => model.dateBasis],
  ['organizations', (model) => model.organizations.join('; ')],
  ['country', (model) => model.country],
  ['architecture', (model) => model.architecture],
  ['architecture_disclosed', (model) => `${model.architectureDisclosed}`],
  ['openness', (model) => model.openness],
  ['license', (model) => model.license],
  ['largest_size', (model) => largestSize(model)?.label],
  ['parameters', (model) => largestSize(model)?.count],
  ['active_parameters', (model) => largestSize(model)?.activeCount],
  ['training_tokens', (model) => model.trainingTokens],
  ['context_length', (model) => model.contextLength],
  ['parents', (model) => model.parents.map(parentInCell).join('; ')],
  ['objectives', (model) => model.objectives.join('; ')],
  ['sources', (model) => model.sources.map((source) => source.url).join(' ')],
  ['checked', (model) => model.checked],
  ['from_memory', (model) => model.fromMemory.join('; ')],
]

/**
 * One row a model, lines ended as RFC 4180 says. Licence and citation stand in `#` lines above the header, which
 * spreadsheets show as text and readers of data skip as comments.
 */
export function atlasCsv(atlas: Atlas): string {
  const head = [`# license: ${atlas.license}`, `# cite as: ${atlas.citation}`, `# data as of: ${atlas.dataAsOf}`]
  const rows = atlas.models.map((model) => columns.map(([, value]) => cell(value(model))).join(','))
  return [...head.map(cell), columns.map(([name]) => name).join(','), ...rows, ''].join('\r\n')
}

/** "bert (builds-on, stated, https://…)", "gpt-3 (builds-on, inferred, layout)" */
function parentInCell({ id, relation, evidence, means, source, reason }: ModelParent): string {
  return `${id} (${[relation, evidence, means, source?.url, reason].filter(Boolean).join(', ')})`
}

export function largestSize(model: Model): Model['parameters'][number] | undefined {
  return model.parameters.reduce<Model['parameters'][number] | undefined>(
    (largest, size) => (largest && largest.count >= size.count ? largest : size),
    undefined,
  )
}

/** A cell that begins like a formula is kept from being one in a spreadsheet. */
function cell(value: string | number | undefined): string {
  if (typeof value === 'number') return `${value}`
  const text = /^[=+@\t\r-]/.test(value ?? '') ? `'${value}` : (value ?? '')
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
