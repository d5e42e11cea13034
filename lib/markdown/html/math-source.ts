/** Why a formula can't be shown, or (refused) is shown without a command; `at` counts within the formula. */
export type Failure = { message: string; at: number; refused: boolean }

export const tooDeep: Failure = { message: 'nested too deeply', at: 0, refused: false }

const inText = /\\(?:text\w*|mbox|hbox|tag\*?)\s*\{[^{}]*\}/
const hangul =
  /[\uac00-\ud7a3\u3131-\u318e][\uac00-\ud7a3\u3131-\u318e ]*[\uac00-\ud7a3\u3131-\u318e]|[\uac00-\ud7a3\u3131-\u318e]/
const either = new RegExp(`${inText.source}|%.*|(${hangul.source})`, 'g')

/** `손실 = y` becomes `\text{손실} = y`: KaTeX has no Hangul among its mathematical letters. */
export function withHangulAsText(source: string): string {
  return source.replace(either, (all, words?: string) => (words ? `\\text{${words}}` : all))
}

/** KaTeX's words, without its own name and the picture of the place. */
export function refusal(error: unknown): Failure {
  if (error instanceof RangeError) return tooDeep
  const message = error instanceof Error ? error.message : String(error)
  const at = (error as { position?: number }).position ?? 0
  const plain = message
    .replace(/^KaTeX parse error:\s*/, '')
    .replace(/ at position \d+: [\s\S]*$| at end of input: [\s\S]*$/, (found) =>
      found.startsWith(' at end') ? ' at the end' : '',
    )
  return { message: plain, at, refused: false }
}

/** What one post may spend on formulas: a character of one becomes up to a kilobyte of the page. */
const most = { formulas: 2_000, characters: 100_000, inOne: 10_000 }

/** Counts formulas, and says of one that is too much why. */
export function formulaBudget(): (source: string) => Failure | null {
  let formulas = 0
  let characters = 0
  return (source) => {
    formulas++
    characters += source.length
    if (source.length > most.inOne) return failure(`longer than ${most.inOne} characters`)
    if (formulas > most.formulas) return failure(`more than ${most.formulas} in one post`)
    if (characters > most.characters) return failure(`more than ${most.characters} characters of them in one post`)
    return null
  }
}

function failure(message: string): Failure {
  return { message, at: 0, refused: false }
}

const remedies: [RegExp, string][] = [
  [/^Undefined control sequence: \\(?:eq)?ref$/, 'write the number itself, and \\tag{1} in the formula'],
  [/^Undefined control sequence/, 'KaTeX has no such command: see https://katex.org/docs/support_table'],
  [/^No such environment: eqnarray/, 'write align'],
  [/^No such environment: multline/, 'write gather'],
  [/^No such environment/, 'KaTeX has no such environment: see https://katex.org/docs/support_table'],
  [/works only in display/, 'write the formula between $$'],
  [/^longer than|^nested too deeply/, 'make two formulas of it'],
  [/in one post$/, 'make two posts of it'],
  [/expected '}'/, 'close the brace'],
  [/is not allowed$/, 'leave the command out: the text around it stays'],
]

/** What to do about a failure. */
export function remedyFor({ message }: Failure): string {
  const found = remedies.find(([pattern]) => pattern.test(message))
  return found?.[1] ?? 'mend it, or show it as code'
}
