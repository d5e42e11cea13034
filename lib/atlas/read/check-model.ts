import { isMonth } from '../record/dates'
import type { Model } from '../record/types'
import { type FieldReader, join } from './field-reader'

/** Fields that must agree with each other. */
export function checkModel(reader: FieldReader, model: Model): void {
  if (model.license && (model.openness === 'closed') !== model.license.startsWith('Proprietary')) {
    reader.fail('license', `license "${model.license}" does not fit openness "${model.openness}"`)
  }
  if (model.kind === 'product' && model.parameters.length > 0) {
    reader.fail('parameters', 'a product has no parameter count of its own', 'name its model as a parent instead')
  }
  model.parameters.forEach((size, i) => {
    const said = /^(\d+(?:\.\d+)?)([MBT])$/.exec(size.label)
    const path = join(`parameters[${i}]`, 'count')
    const count = said ? Number(said[1]) * { M: 1e6, B: 1e9, T: 1e12 }[said[2] as 'M' | 'B' | 'T'] : size.count
    if (size.count > 0 && Math.abs(count - size.count) > 0.3 * count) {
      reader.fail(path, `the size "${size.label}" and its count ${size.count} disagree`)
    }
    if (size.activeCount !== undefined && model.architecture !== 'moe-decoder') {
      reader.fail(`parameters[${i}].activeCount`, 'activeCount belongs to mixture-of-experts models')
    }
  })
  const paperInThatMonth = model.sources.some((source) => source.published === model.date)
  if (model.dateBasis === 'paper' && isMonth(model.date) && model.sources.length > 0 && !paperInThatMonth) {
    reader.fail('date', `date ${model.date} is said to be the paper's, but no source is of that month`)
  }
}
