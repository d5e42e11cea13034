import type { TextPort } from '../shared/text-port'

/** Does it now, or as soon as the syllable that is being composed stands in the text. */
export function afterComposition(port: Pick<TextPort, 'isComposing'>, field: HTMLElement, act: () => void): void {
  if (!port.isComposing()) {
    act()
    return
  }
  // The field takes the syllable in when the event is over; another may have been begun then.
  const later = () => setTimeout(() => afterComposition(port, field, act))
  field.addEventListener('compositionend', later, { once: true })
}
