import type { Press } from './figure'

/** The reader's own words as text; smaller than lib/base's, since each figure's script has it. */
export const safe = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)

/** For the still: what would be a button is its words, and says by its look alone that it is chosen. */
export const stillPress: Press = (_name, _value, html, isOn) =>
  `<span class="live-chip"${isOn ? ' data-on' : ''}>${html}</span>`

export const livePress: Press = (name, value, html, isOn) =>
  `<button type="button" class="live-chip" data-set="${name}:${safe(String(value))}" aria-pressed="${Boolean(isOn)}"${isOn ? ' data-on' : ''}>${html}</button>`

/** A piece of text in a row of them. `tone`: how it is set apart; by more than its colour. */
export function chip(text: string, tone?: 'hidden' | 'taught' | 'faint' | 'wrong'): string {
  return `<span class="live-chip"${tone ? ` data-tone="${tone}"` : ''}>${safe(text) || '&nbsp;'}</span>`
}

export function row(label: string, chips: readonly string[]): string {
  return `<div class="live-row"><span class="live-label">${safe(label)}</span><span class="live-chips">${chips.join('')}</span></div>`
}

/** A share as a bar with its words: "모델 ▇▇▇▇ 41%". `tone`: as a chip's. */
export function bar(label: string, share: number, value: string, tone = ''): string {
  const width = Math.max(0, Math.min(100, share * 100)).toFixed(1)
  return `<div class="live-bar"${tone && ` data-tone="${tone}"`}><span>${safe(label)}</span><svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><rect width="${width}" height="10"/></svg><span>${safe(value)}</span></div>`
}

export function note(text: string): string {
  return `<p class="live-note">${safe(text)}</p>`
}

/** The words of a sentence, no more than a drawing has room for. */
export function wordsOf(sentence: string, most: number): string[] {
  return sentence.normalize('NFC').trim().split(/\s+/u).filter(Boolean).slice(0, most)
}
