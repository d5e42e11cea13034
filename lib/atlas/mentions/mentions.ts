import type { Model } from '../record/types'
import {
  harmlessAfter,
  harmlessBefore,
  harmlessHangulAfter,
  otherModelAfter,
  otherNameBefore,
  speaksOfModels,
} from './mention-context'

/**
 * Finds models by name in Korean and English text. A wrong link is worse than a missing one:
 *
 * - Names are matched as they are spelt in the data (`name`, `aliases`, `ambiguousAliases`), the longest first; only
 *   the separator before a number is free (GPT-3, GPT 3, GPT3).
 * - No letter or digit touches a name, except Hangul after Latin letters (BERT는, GPT-3기반); a Hangul name is followed
 *   by a particle or by nothing of Hangul (라마가, but not 라마단).
 * - A version behind a name makes another model of it: GPT-3 is not found in GPT-3.5, nor ChatGPT in ChatGPT-5.
 * - A name without a number, where numbered ones follow it in the data, is not the first model when a family is meant:
 *   "Llama 계열", "Qwen models".
 * - An ambiguous name is a model only in a sentence, or below a heading, that speaks of language models (mention-context.ts).
 */
export type Mention = { start: number; end: number; id: string }

type Spelling = { id: string; text: string; ambiguous: boolean }

export type MentionNames = {
  pattern: RegExp
  spellings: Map<string, Spelling>
  /** ids of models whose name is that of their family, too: Llama beside Llama 2 */
  families: ReadonlySet<string>
}

const particles =
  '(?:은|는|이|가|을|를|의|에|에서|에게|도|만|과|와|로|으로|라|라는|이란|란|라고|이라는|이라고|처럼|보다|까지|부터|나|이나|랑|이랑|인|인데|이다|였다|이었다|입니다|이며|며|이고|고|들|뿐|조차|밖에|하고|께|한테|계열|기반|모델|류)'
const afterHangulName = new RegExp(`^${particles}{0,3}(?![가-힣])`)
const counters = '개|명|번|년|월|일|종|가지|배|차|억|만|천|편|장|위|시|분|초|단계|권|대|회|조|달러|원|세(?!대)'
const countAfter = new RegExp(`^ ?(?:${counters})`)
const familyAfter = /^ ?(?:계열|시리즈|제품군)|^ (?:models\b|family\b|series\b)/i
const sizeAfter =
  /^[- ](?:base|small|medium|large|huge|xl|xxl|\d+(?:\.\d+)?[MBT]|based|like|style|tiny)(?![A-Za-z0-9])/i

/** Built once for a catalogue. */
export function mentionNames(models: readonly Model[]): MentionNames {
  const spellings = new Map<string, Spelling>()
  for (const model of models) {
    const ambiguous = new Set(model.ambiguousAliases)
    for (const text of [model.name, ...model.aliases, ...ambiguous]) {
      spellings.set(keyOf(text), { id: model.id, text, ambiguous: ambiguous.has(text) })
    }
  }
  const longestFirst = [...spellings.values()].sort(
    (a, b) => b.text.length - a.text.length || (a.text < b.text ? -1 : 1),
  )
  const pattern = longestFirst.map(({ text }) => patternOf(text)).join('|')
  return {
    spellings,
    families: familiesOf(models),
    pattern: new RegExp(`(?<![\\p{L}\\p{N}_@#/.\\\\])(?<![\\p{L}\\p{N}][-‑–])(?:${pattern || '(?!)'})`, 'gu'),
  }
}

/** `heading` stands above the text and tells what it is about. In order, never overlapping. */
export function findMentions(text: string, names: MentionNames, heading = ''): Mention[] {
  const candidates = [...text.matchAll(names.pattern)].flatMap((match) => {
    const spelling = names.spellings.get(keyOf(match[0]))
    const start = match.index
    const end = start + match[0].length
    const before = text.slice(Math.max(0, start - 40), start)
    const after = text.slice(end, end + 40)
    if (!spelling || !endsHere(match[0], after) || insideAddress(text, start, end)) return []
    if (names.families.has(spelling.id) && familyAfter.test(after)) return []
    if (spelling.ambiguous && isPartOfOtherName(match[0], before, after)) return []
    return { id: spelling.id, ambiguous: spelling.ambiguous, name: match[0], start, end }
  })
  const sentences = sentencesOf(text)
  let at = 0
  const placed = candidates.map((candidate) => {
    while (sentences[at + 1] && candidate.start >= (sentences[at]?.end ?? 0)) at++
    const sentence = sentences[at] as Sentence
    if (!candidate.ambiguous) sentence.clear.add(candidate.id)
    return { ...candidate, sentence }
  })
  return placed.flatMap(({ id, ambiguous, name, start, end, sentence }) => {
    // A clear name beside an ambiguous one tells, too: "LLaMA, Bard".
    const about = sentence.clear.size > (sentence.clear.has(id) ? 1 : 0) ? `${heading} LLM` : heading
    if (ambiguous && !speaksOfModels(text.slice(sentence.start, sentence.end), about, name)) return []
    return { start, end, id }
  })
}

function familiesOf(models: readonly Model[]): ReadonlySet<string> {
  const isNumbered = (name: string, bare: string) =>
    name.toLowerCase().startsWith(bare.toLowerCase()) && /^[ -]?\d/.test(name.slice(bare.length))
  return new Set(
    models
      .filter((model) => !/\d/.test(model.name))
      .filter((model) => models.some(({ id, name }) => id !== model.id && isNumbered(name, model.name)))
      .map(({ id }) => id),
  )
}

type Sentence = { start: number; end: number; clear: Set<string> }

function sentencesOf(text: string): Sentence[] {
  let start = 0
  return [...text.matchAll(/[.!?。]+(?=\s)|$/g)].map((match) => {
    const sentence = { start, end: match.index + match[0].length, clear: new Set<string>() }
    start = sentence.end
    return sentence
  })
}

/** GPT-3, GPT 3 and GPT3 are one spelling. */
function keyOf(text: string): string {
  return text.replace(/[ \u00a0‑–-](?=\d)/g, '').replace(/[ \u00a0‑–-]/g, '-')
}

function patternOf(text: string): string {
  const escaped = text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
  const spaced = escaped.replace(/[ -](?=\d)|(?<=[\p{L}])(?=\d)/gu, '[ \\u00a0‑–-]?')
  return spaced.replace(/(?<!\[)[ -](?![^[]*\])/g, '[ \\u00a0‑–-]')
}

function endsHere(name: string, after: string): boolean {
  if (/[가-힣]$/.test(name)) {
    if (!afterHangulName.test(after)) return false
    return !/^[A-Za-z0-9]/.test(after) && !/^[ -]?\d/.test(after)
  }
  if (/^[\p{Script=Latin}\p{N}_]/u.test(after)) return false
  if (/^\.[\p{L}\p{N}]/u.test(after) || (/^[/\\@=(]\w/.test(after) && !after.startsWith('('))) return false
  if (sizeAfter.test(after)) return true
  if (otherModelAfter.test(after)) return false
  // "GPT-4-turbo", "OPT-IML", "Claude-instant"; "GPT-3 2020" or "BERT 3가지" says too little to be sure.
  if (/^[-‑–][\p{L}\p{N}]/u.test(after) || /^ ?\d/.test(after) || /^[+]/.test(after)) return false
  // "Claude 3개" counts, "GPT-3만" does not.
  return !(/[ \u00a0\p{L}]\d+$/u.test(name) && countAfter.test(after))
}

function isPartOfOtherName(name: string, before: string, after: string): boolean {
  if (/[가-힣]$/.test(name)) {
    return otherNameBefore.test(before) || (/^ [가-힣]/.test(after) && !harmlessHangulAfter.test(after))
  }
  const wordBefore = /([A-Z][\p{L}.]*)[ \u00a0]$/u.exec(before)?.[1]
  if (wordBefore && !harmlessBefore.test(wordBefore)) return true
  const wordAfter = /^[ \u00a0]([A-Z][\p{L}]*)/u.exec(after)?.[1]
  if (wordAfter && !harmlessAfter.test(wordAfter)) return true
  return /^ of /.test(after)
}

/** "https://…/bert", "me@bert.io": what runs on without a space and has a scheme or an at sign in it */
function insideAddress(text: string, start: number, end: number): boolean {
  const from = text.lastIndexOf(' ', start) + 1
  const spaceAfter = text.indexOf(' ', end)
  return /:\/\/|@|^www\./.test(text.slice(from, spaceAfter < 0 ? undefined : spaceAfter))
}
