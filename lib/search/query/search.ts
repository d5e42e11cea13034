import { convertHangulToQwerty, convertQwertyToHangul } from 'es-hangul'
import { foldText } from '../text/fold-text'
import { toInitials, toJamo } from '../text/jamo'
import { findBeginning, findText, join } from './find-term'
import { type Found, type IndexFiles, wordsLike } from './index-files'
import { nearWords } from './near-words'
import { type Hit, rank } from './rank'
import { bare, readQuery, type Term } from './read-query'

/** What a query finds. `searched`: what it was taken for, where that isn't what was typed. `marks`: texts to mark, folded. */
export type Answer = { hits: Hit[]; searched: string | null; marks: string[] }

const nothing: Answer = { hits: [], searched: null, marks: [] }
/** Words for initials, at most: the commonest first. */
const mostWords = 6

/**
 * Answers as people type Korean; the first way that finds something wins: initial consonants; Latin letters typed on the
 * Korean layout; the words themselves, without particles, by their other names, the last one while it is typed; Korean
 * typed on the Latin layout; words that are nearly those; and of three words or more, most of them.
 */
export async function search(query: string, files: IndexFiles): Promise<Answer> {
  const typed = query.normalize('NFC').trim()
  const folded = foldText(typed)
  if (!folded) return nothing
  for (const way of [byInitials, onOtherLayout, asTyped, onHangulLayout, nearly, mostly]) {
    const answer = await way({ typed, folded, files })
    if (answer.hits.length > 0) return answer
  }
  return nothing
}

type Query = { typed: string; folded: string; files: IndexFiles }

async function byInitials({ folded, files }: Query): Promise<Answer> {
  const initials = toJamo(folded).replace(/\s/g, '')
  if (!/^[ㄱ-ㅎ]{2,}$/.test(initials)) return nothing
  const words = (await wordsLike(files, initials)).filter(([word]) => /^[가-힣]/.test(word))
  const whole = words.filter(([word]) => toInitials(word) === initials)
  const begun = words.filter(([word]) => toInitials(word).startsWith(initials))
  const best = (whole.length > 0 ? whole : begun).sort((a, b) => b[1] - a[1]).slice(0, mostWords)
  return ofWords(
    best.map(([word]) => word),
    files,
  )
}

async function ofWords(words: readonly string[], files: IndexFiles): Promise<Answer> {
  if (words.length === 0) return nothing
  const found = join(await Promise.all(words.map((word) => findText(files, word))))
  return { hits: rank([found.places], 1, files.manifest.pages), searched: words.join(', '), marks: [...words] }
}

async function onOtherLayout({ folded, files }: Query): Promise<Answer> {
  // Whole syllables before a consonant are a word that is being typed.
  if (!/[ㅏ-ㅣ]/.test(folded) && !/^[ㄱ-ㅎ\s]+$/.test(folded)) return nothing
  const latin = convertHangulToQwerty(folded).toLowerCase()
  if (/[^\x20-\x7e]/.test(latin)) return nothing
  const answer = await ofTerms(readQuery(latin, files.manifest.aliases), files)
  return { ...answer, searched: latin }
}

async function asTyped({ typed, files }: Query): Promise<Answer> {
  return ofTerms(readQuery(typed, files.manifest.aliases), files)
}

async function onHangulLayout({ typed, files }: Query): Promise<Answer> {
  if (!/^[A-Za-z\s]{4,}$/.test(typed)) return nothing
  const hangul = convertQwertyToHangul(typed)
  if (!/^[가-힣\s]+[ㄱ-ㅎ]?$/.test(hangul)) return nothing
  const answer = await ofTerms(readQuery(hangul, files.manifest.aliases), files)
  return { ...answer, searched: hangul }
}

async function nearly({ typed, files }: Query): Promise<Answer> {
  const terms = readQuery(typed, files.manifest.aliases)
  const found = await Promise.all(terms.map((term) => findTerm(term, files)))
  const near = await Promise.all(
    terms.map(async (term, index) => {
      if (found[index]?.places.size !== 0) return term
      const words = await nearWords(files, bare(term.texts[0] as string))
      return words.length > 0 ? { ...term, texts: words } : term
    }),
  )
  if (near.every((term, index) => term === terms[index])) return nothing
  const answer = await ofTerms(near, files)
  return { ...answer, searched: near.map(({ texts }) => texts[0]).join(' ') }
}

async function mostly({ typed, files }: Query): Promise<Answer> {
  const terms = readQuery(typed, files.manifest.aliases)
  return terms.length < 3 ? nothing : ofTerms(terms, files, 0.6)
}

/** `part`: of the words, as many must be there. */
async function ofTerms(terms: readonly Term[], files: IndexFiles, part = 1): Promise<Answer> {
  const found = await Promise.all(terms.map((term) => findTerm(term, files)))
  const places = found.flatMap((each) => (each ? [each.places] : []))
  const hits = rank(places, Math.ceil(places.length * part), files.manifest.pages)
  return { hits, searched: null, marks: terms.flatMap(({ texts }) => texts) }
}

/** null: it says nothing yet. */
async function findTerm({ texts, isLast, isAlone }: Term, files: IndexFiles): Promise<Found | null> {
  const [own = ''] = texts
  if (isLast && /[가-힣][ㄱ-ㅎ]$/.test(own)) return findBeginning(files, own)
  // A syllable after other words says little, and while it is typed nothing.
  if (isLast && !isAlone && /^[가-힣]$/.test(own)) return null
  const found = join(await Promise.all(texts.map((text) => findText(files, text))))
  return found.places.size > 0 || !isLast ? found : findBeginning(files, own)
}
