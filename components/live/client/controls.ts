import type { Field, Values } from '../../../lib/live/figures/figure'
import { safe } from '../../../lib/live/figures/html'

/** What the reader may set, as fields of a form. Buttons without words are set from the drawing alone. */
export function controls(fields: readonly Field[], values: Values): string {
  return fields.map((field) => control(field, values[field.name] ?? field.value)).join('')
}

function control(field: Field, value: string): string {
  const { kind, name } = field
  const label = safe(field.label)
  if (kind === 'text')
    return `<label class="live-text"><span>${label}</span><input name="${name}" maxlength="${field.limit}" value="${safe(value)}" autocomplete="off"></label>`
  if (kind === 'range')
    return `<label class="live-text"><span>${label}</span><input type="range" name="${name}" min="${field.min}" max="${field.max}" step="${field.step}" value="${safe(value)}"></label>`
  if (kind === 'button')
    return `<input type="hidden" name="${name}" value="${safe(value)}">${label && `<button type="button" class="live-button" data-more="${name}">${label}</button>`}`
  const options = field.options.map(
    ([option, words]) =>
      `<label><input type="radio" name="${name}" value="${safe(option)}"${option === value ? ' checked' : ''}><span>${safe(words)}</span></label>`,
  )
  return `<fieldset class="live-choice"><legend>${label}</legend>${options.join('')}</fieldset>`
}
