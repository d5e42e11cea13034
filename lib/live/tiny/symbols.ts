import { aloneWhereUnjoined } from '../../base/text/jamo'
import known from './symbols.json' with { type: 'json' }

/** Signs of ours, then the letters of texts, each by its number. */
export const list: readonly string[] = [...known.signs, ...known.text]

/** What the first symbol asks: what comes next, what is masked, what the blank held. */
export const ahead = 0
export const both = 1
export const fill = 2
export const mask = 3
export const blank = 4
export const start = 5
export const end = 6
const unknown = 7
/** Those before it are signs of ours and stand in no text. */
export const firstOfText = 8

const numbers = new Map(list.map((symbol, number) => [symbol, number]))

export const symbolOf = (number: number): string => list[number] ?? ''

/** A text as the model reads it: small letters, Hangul by its consonants and vowels. */
export function encode(text: string): number[] {
  return [...text.toLowerCase().normalize('NFD')].map((sign) => numbers.get(sign) ?? unknown)
}

/** Consonants and vowels as the syllables that they make, and what makes none as letters that stand alone. */
export function decode(numbers: readonly number[]): string {
  return aloneWhereUnjoined(numbers.map(symbolOf).join('').normalize('NFC'))
}
