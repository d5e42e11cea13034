type Key = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>

/**
 * A key with Ctrl or ⌘ as "s", "shift+v", "enter"; null for any other. With a Korean layout the key of S may call itself
 * ㄴ, and while a syllable is composed "Process": then the place on the keyboard counts.
 */
export function shortcutOf({ key, code, ctrlKey, metaKey, altKey, shiftKey }: Key): string | null {
  if (ctrlKey === metaKey || altKey) return null
  const letter = /^[a-z]$/i.test(key) ? key : (/^Key([A-Z])$/.exec(code)?.[1] ?? (code === 'Enter' ? 'enter' : key))
  return `${shiftKey ? 'shift+' : ''}${letter.toLowerCase()}`
}
