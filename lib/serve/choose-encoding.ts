import { qualityValues } from '../base/text/quality-values'

/** How a copy may be packed, the lightest first. */
export const encodings = ['br', 'gzip'] as const
export type Encoding = (typeof encodings)[number]

/**
 * Of the copies there are, that which the reader wishes most, the lightest of several; null: the file as it is.
 * https://www.rfc-editor.org/rfc/rfc9110#field.accept-encoding
 */
export function chooseEncoding(accepted: string | undefined, there: readonly Encoding[]): Encoding | null {
  if (!accepted || there.length === 0) return null
  const weights = qualityValues(accepted)
  let best: Encoding | null = null
  // As it is, it comes to whoever doesn't say how much that is wished.
  let most = weights.get('identity') ?? 0
  for (const encoding of encodings) {
    const weight = there.includes(encoding) ? (weights.get(encoding) ?? weights.get('*') ?? 0) : 0
    if (weight > most || (weight > 0 && weight === most && best === null)) [best, most] = [encoding, weight]
  }
  return best
}
