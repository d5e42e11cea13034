import { say } from '../../words/words'
import { dice } from './dice'
import type { Drawn, LiveFigure } from './figure'
import { numberOf } from './figure'
import { chip, note, row } from './html'

export const exerciseKinds = ['next', 'masked', 'replaced', 'spans', 'infilled', 'blanks'] as const
export type ExerciseKind = (typeof exerciseKinds)[number]

/** A symbol of the input, and what was done to it. */
type Seen = { text: string; tone?: 'hidden' | 'wrong' | 'faint' }
/** What the model sees, what it must say, and at how many places saying it teaches. */
export type Exercise = {
  seen: Seen[]
  asked: string[]
  taught: number
  fates?: { masked: number; other: number; same: number }
}

const mostSigns = 24

/** A Hangul syllable, a Latin word, a sign: as finely as a drawing can show it. */
export function signsOf(sentence: string): string[] {
  return (sentence.normalize('NFC').match(/[가-힣]|[^\s가-힣]+/gu) ?? []).slice(0, mostSigns)
}

/** The exercise that a system does with a text; the same for the same seed. */
export function exerciseOf(kind: ExerciseKind, signs: readonly string[], seed: number): Exercise {
  const roll = dice(seed)
  if (kind === 'next') {
    return { seen: signs.slice(0, -1).map((text) => ({ text })), asked: signs.slice(1), taught: signs.length - 1 }
  }
  if (kind === 'masked') return masked(signs, roll)
  if (kind === 'replaced') return replaced(signs, roll)
  return withoutSpans(kind, signs, roll)
}

/** Fifteen in a hundred, one at least. */
function chosenPlaces(length: number, roll: () => number): Set<number> {
  const count = Math.max(1, Math.round(length * 0.15))
  const places = Array.from({ length }, (_, at) => at)
  return new Set(Array.from({ length: count }, () => places.splice(Math.floor(roll() * places.length), 1)[0] as number))
}

/** BERT: of the chosen ones 80 % are hidden, 10 % another, 10 % as they are; each of them is asked. */
function masked(signs: readonly string[], roll: () => number): Exercise {
  const chosen = chosenPlaces(signs.length, roll)
  const fates = { masked: 0, other: 0, same: 0 }
  const seen = signs.map((text, at): Seen => {
    if (!chosen.has(at)) return { text }
    const fate = roll()
    if (fate < 0.8) {
      fates.masked++
      return { text: '[MASK]', tone: 'hidden' }
    }
    if (fate < 0.9) {
      fates.other++
      return { text: signs[Math.floor(roll() * signs.length)] ?? text, tone: 'wrong' }
    }
    fates.same++
    return { text, tone: 'faint' }
  })
  return { seen, asked: signs.map((text, at) => (chosen.has(at) ? text : '')), taught: chosen.size, fates }
}

/** ELECTRA: some are replaced, and of every place is asked whether it was. */
function replaced(signs: readonly string[], roll: () => number): Exercise {
  const chosen = chosenPlaces(signs.length, roll)
  const seen = signs.map((text, at): Seen => {
    if (!chosen.has(at)) return { text }
    const others = signs.filter((other) => other !== text)
    return { text: others[Math.floor(roll() * others.length)] ?? text, tone: 'wrong' }
  })
  return { seen, asked: seen.map(({ text }, at) => (text === signs[at] ? '○' : '×')), taught: signs.length }
}

/** Two spans, neither beside the other: where there is room for two. */
export function spansOf(length: number, roll: () => number): [number, number][] {
  const half = Math.floor(length / 2)
  const within = (from: number, to: number): [number, number] => {
    const size = Math.min(1 + Math.floor(roll() * 3), to - from - 1)
    const at = from + Math.floor(roll() * (to - from - size))
    return [at, at + size]
  }
  return length < 6 ? [within(0, length)] : [within(0, half), within(half, length)]
}

/** T5 writes what was cut out, BART the whole, GLM the blanks in another order. */
function withoutSpans(kind: 'spans' | 'infilled' | 'blanks', signs: readonly string[], roll: () => number): Exercise {
  const spans = spansOf(signs.length, roll)
  const mark = (at: number) => (kind === 'spans' ? `⟨${at + 1}⟩` : '[MASK]')
  const seen: Seen[] = []
  for (let at = 0; at < signs.length; at++) {
    const span = spans.findIndex(([from]) => from === at)
    if (span < 0) seen.push({ text: signs[at] ?? '' })
    else {
      seen.push({ text: mark(span), tone: 'hidden' })
      at = (spans[span]?.[1] ?? at) - 1
    }
  }
  const cut = spans.map(([from, to]) => signs.slice(from, to))
  if (kind === 'infilled') return { seen, asked: [...signs], taught: signs.length }
  const asked =
    kind === 'spans'
      ? [...cut.flatMap((span, at) => [mark(at), ...span]), mark(cut.length)]
      : cut.toReversed().flatMap((span) => [...span, '■'])
  return { seen, asked, taught: asked.length }
}

/** What a model that was really trained says at each hidden place. */
export type Guess = (exercise: ExerciseKind, sentence: string, seen: readonly Seen[]) => string[]

function partsOf({ words, values, given }: Drawn<'exercises', Guess>) {
  const kind = exerciseKinds.find((each) => each === values.exercise) ?? 'next'
  const own = signsOf(values.sentence ?? '')
  const sentence = own.length > 3 ? (values.sentence ?? '') : words.sentence
  const signs = signsOf(sentence)
  const exercise = exerciseOf(kind, signs, numberOf(values, 'again', 0, 1e6))
  return { kind, signs, exercise, guesses: given?.(kind, sentence, exercise.seen) ?? [] }
}

export const exercises: LiveFigure<'exercises', Guess> = {
  name: 'exercises',
  fields: (words) => [
    { kind: 'text', name: 'sentence', label: words.sentenceLabel, value: words.sentence, limit: 48 },
    {
      kind: 'choice',
      name: 'exercise',
      label: words.exerciseLabel,
      value: 'masked',
      options: exerciseKinds.map((kind) => [kind, words.kinds[kind]]),
    },
    { kind: 'button', name: 'again', label: words.again, value: '3' },
  ],
  draw(drawn) {
    const { words } = drawn
    const { kind, signs, exercise, guesses } = partsOf(drawn)
    const { seen, asked, fates } = exercise
    const told = fates ? note(say(words.fates, fates)) : ''
    return [
      row(
        words.seen,
        seen.map(({ text, tone }) => chip(text, tone)),
      ),
      row(
        words.asked[kind],
        asked.map((text) => chip(text || '·', text ? 'taught' : 'faint')),
      ),
      guesses.length > 0
        ? row(
            words.guessed,
            guesses.map((text) => chip(text)),
          )
        : '',
      `<p class="live-sum">${say(words.count, { taught: exercise.taught, all: signs.length })}</p>`,
      told + note(words.meaning[kind]),
    ].join('')
  },
  tell(drawn) {
    const { kind, signs, exercise } = partsOf(drawn)
    return `${drawn.words.kinds[kind]}: ${say(drawn.words.count, { taught: exercise.taught, all: signs.length })}`
  },
}
