/**
 * Whether a key belongs to an input method and not to us: Enter while 한 is composed ends the syllable and nothing else.
 * Browsers say it by the flag, and some for the key that ends a composition only by the code 229.
 */
export function isComposing(event: KeyboardEvent | { nativeEvent: KeyboardEvent }): boolean {
  const { isComposing, keyCode } = 'nativeEvent' in event ? event.nativeEvent : event
  return isComposing || keyCode === 229
}
