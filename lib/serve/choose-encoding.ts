/** How a copy may be packed, the lightest first. */
export const encodings = ['br', 'gzip'] as const
export type Encoding = (typeof encodings)[number]

/** The lightest of the copies there are that the reader takes; null: as it is. https://www.rfc-editor.org/rfc/rfc9110#field.accept-encoding */
export function chooseEncoding(accepted: string | undefined, there: readonly Encoding[]): Encoding | null {
  const weights = new Map<string, number>()
  for (const part of (accepted ?? '').toLowerCase().split(',')) {
    const [name = '', ...parameters] = part.split(';').map((word) => word.trim())
    const weight = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2)
    weights.set(name, weight === undefined ? 1 : Number(weight) || 0)
  }
  const isTaken = (encoding: Encoding) => (weights.get(encoding) ?? weights.get('*') ?? 0) > 0
  return encodings.find((encoding) => there.includes(encoding) && isTaken(encoding)) ?? null
}
