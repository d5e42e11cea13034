/**
 * What a header wishes, by name in lower case, in its order: "br;q=0.5, gzip" → br 0.5, gzip 1. A weight that is none is 0.
 * https://www.rfc-editor.org/rfc/rfc9110#name-quality-values
 */
export function qualityValues(header: string): Map<string, number> {
  const weights = new Map<string, number>()
  for (const part of header.toLowerCase().split(',')) {
    const [name = '', ...parameters] = part.split(';').map((word) => word.trim())
    const weight = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2)
    weights.set(name, weight === undefined ? 1 : Number(weight) || 0)
  }
  return weights
}
