import type { TextPort } from './text-port'

/** Milliseconds between two looks: less than anybody sees. */
const pause = 30

/**
 * Does it now, or as soon as the syllable that is being composed stands in the text. The field is asked, as no event says
 * it: the end of a composition is told before the field has taken the syllable in, and another may have been begun then.
 */
export function afterComposition(port: Pick<TextPort, 'isComposing'> | null, act: () => void): void {
  if (port?.isComposing()) setTimeout(() => afterComposition(port, act), pause)
  else act()
}
