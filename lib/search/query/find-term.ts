import { foldText } from '../text/fold-text'
import { gramsOf } from '../text/grams'
import { initialOf, toJamo } from '../text/jamo'
import { type Found, gramsLike, type IndexFiles, type Places, placesOf } from './index-files'

/** Where a text stands: in a section that has all of its grams. */
export async function findText(files: IndexFiles, text: string): Promise<Found> {
  const grams = [...new Set(gramsOf(text))]
  return meet(await Promise.all(grams.map((gram) => placesOf(files, gram))))
}

/**
 * Where something stands that begins so: the last word of a query, while it is typed. `트랜스ㅍ` and `트랜슾` are on
 * the way to 트랜스포, `커피채` to 커피챗, `transf` to transformer.
 */
export async function findBeginning(files: IndexFiles, word: string): Promise<Found> {
  const found = await Promise.all(beginnings(word).map((beginning) => findOne(files, beginning)))
  return join(found)
}

/** What stands for sure, and the grams that may follow it: all in the file of `next`. */
type Beginning = { known: string; next: string; fits(gram: string): boolean }

function beginnings(word: string): Beginning[] {
  const signs = [...word]
  const last = signs.at(-1) ?? ''
  const before = signs.at(-2) ?? ''
  if (/[a-z]/.test(last)) {
    const letters = word.match(/[\p{L}\p{N}]+$/u)?.[0] ?? ''
    return letters.length < 3 ? [] : [{ known: '', next: letters, fits: (gram) => gram.startsWith(letters) }]
  }
  if (/[ㄱ-ㅎ]/.test(last) && /[가-힣]/.test(before)) return [nextInitial(signs.slice(0, -1), last)]
  if (!/[가-힣]/.test(last)) return []
  const typed = toJamo(last)
  const grows: Beginning[] = /[가-힣]/.test(before)
    ? [
        {
          known: signs.slice(0, -1).join(''),
          next: before + last,
          fits: (gram) => gram.startsWith(before) && toJamo(gram.slice(1)).startsWith(typed),
        },
      ]
    : []
  const opened = openFinal(last)
  return opened ? [...grows, nextInitial([...signs.slice(0, -1), opened.syllable], opened.final)] : grows
}

function nextInitial(known: string[], initial: string): Beginning {
  const last = known.at(-1) as string
  const fits = (gram: string) => gram.startsWith(last) && initialOf(gram.slice(last.length)) === initial
  return { known: known.join(''), next: last + initial, fits }
}

/** A syllable whose final consonant may be the next one's initial: 슾 is 스 and ㅍ, 값 is 갑 and ㅅ. */
function openFinal(syllable: string): { syllable: string; final: string } | null {
  const code = syllable.charCodeAt(0) - 0xac00
  const final = code % 28
  if (final === 0) return null
  const open = String.fromCharCode(0xac00 + code - final)
  const rest = toJamo(syllable).slice(toJamo(open).length)
  const head = rest.length > 1 ? String.fromCharCode(0xac00 + code - final + finals.indexOf(rest[0] as string)) : open
  return { syllable: head, final: rest.at(-1) as string }
}

/** Final consonants in Unicode's order; those of two letters by an empty place. */
const finals = [
  '',
  'ㄱ',
  'ㄲ',
  '',
  'ㄴ',
  '',
  '',
  'ㄷ',
  'ㄹ',
  '',
  '',
  '',
  '',
  '',
  '',
  '',
  'ㅁ',
  'ㅂ',
  '',
  'ㅅ',
  'ㅆ',
  'ㅇ',
  'ㅈ',
  'ㅊ',
  'ㅋ',
  'ㅌ',
  'ㅍ',
  'ㅎ',
]

async function findOne(files: IndexFiles, { known, next, fits }: Beginning): Promise<Found> {
  const grams = await gramsLike(files, next, fits)
  const follows = join(await Promise.all(grams.map((gram) => placesOf(files, gram))))
  return [...known].length < 2 ? follows : meet([follows, await findText(files, foldText(known))])
}

/** Sections that all have; the least of their fields, as a name is in a title only if all of it is. */
function meet(all: readonly Found[]): Found {
  const whole = all.filter(({ isCut }) => !isCut).sort((a, b) => a.places.size - b.places.size)
  const cut = all.filter(({ isCut }) => isCut)
  const [first, ...rest] = [...whole, ...cut]
  if (!first) return none
  const places = rest.reduce(
    (met, { places, isCut }) => (isCut ? onPages(met, places) : inSections(met, places)),
    first.places,
  )
  return { places, isCut: first.isCut }
}

const none: Found = { places: new Map(), isCut: false }

function onPages(one: Places, other: Places): Places {
  const met = new Map<number, readonly number[]>()
  for (const [page, places] of one) if (other.has(page)) met.set(page, places)
  return met
}

function inSections(one: Places, other: Places): Places {
  const met = new Map<number, number[]>()
  for (const [page, places] of one) {
    const others = new Map(other.get(page)?.map((place) => [place >> 4, place]))
    const both = places.flatMap((place) => {
      const also = others.get(place >> 4)
      return also === undefined ? [] : [Math.min(place, also)]
    })
    if (both.length > 0) met.set(page, both)
  }
  return met
}

/** Sections that any has, with the best of their fields. */
export function join(all: readonly Found[]): Found {
  const [only, ...others] = all.filter(({ places }) => places.size > 0)
  if (!only || others.length === 0) return only ?? none
  const joined = new Map<number, number[]>()
  for (const { places: found } of [only, ...others])
    for (const [page, places] of found) {
      const known = new Map((joined.get(page) ?? []).map((place) => [place >> 4, place]))
      for (const place of places) known.set(place >> 4, Math.max(place, known.get(place >> 4) ?? 0))
      joined.set(
        page,
        [...known.values()].sort((a, b) => a - b),
      )
    }
  return { places: joined, isCut: all.some(({ isCut }) => isCut) }
}
