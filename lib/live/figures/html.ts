import type { Press } from './figure'

/** The reader's own words as text; smaller than lib/base's, since each figure's script has it. */
export const safe = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)

/** For the still: what would be a button is its words, and says by its look alone that it is chosen. */
export const stillPress: Press = (_name, _value, html, isOn) =>
  `<span class="live-chip"${isOn ? ' data-on' : ''}>${html}</span>`

export const livePress: Press = (name, value, html, isOn) =>
  `<button type="button" class="live-chip" data-set="${name}:${safe(String(value))}" aria-pressed="${Boolean(isOn)}"${isOn ? ' data-on' : ''}>${html}</button>`

export function note(text: string): string {
  return `<p class="live-note">${safe(text)}</p>`
}

/** The words of a sentence, no more than a drawing has room for. */
export function wordsOf(sentence: string, most: number): string[] {
  return sentence.normalize('NFC').trim().split(/\s+/u).filter(Boolean).slice(0, most)
}
