import type { TextPort } from '../shared/text-port'

/** Does it now, or as soon as the syllable that is being composed stands in the text; the last one asked for wins. */
export function afterComposition(port: Pick<TextPort, 'isComposing'>, field: HTMLElement, act: () => void): void {
  waiting.get(field)?.()
  if (!port.isComposing()) {
    act()
    return
  }
  // The field takes the syllable in when the event is over.
  const whenDone = () => {
    stop()
    setTimeout(act)
  }
  const stop = () => {
    field.removeEventListener('compositionend', whenDone)
    waiting.delete(field)
  }
  waiting.set(field, stop)
  field.addEventListener('compositionend', whenDone)
}

const waiting = new WeakMap<HTMLElement, () => void>()
