/** Why a formula can't be shown, or (refused) is shown without a command; `at` counts within the formula. */
export type Failure = { message: string; at: number; refused: boolean }

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
  if (error instanceof RangeError) return { message: 'nested too deeply', at: 0, refused: false }
  const message = error instanceof Error ? error.message : String(error)
  const at = (error as { position?: number }).position ?? 0
  const plain = message
    .replace(/^KaTeX parse error:\s*/, '')
    .replace(/ at position \d+: [\s\S]*$| at end of input: [\s\S]*$/, (found) =>
      found.startsWith(' at end') ? ' at the end' : '',
    )
  return { message: plain, at, refused: false }
}
