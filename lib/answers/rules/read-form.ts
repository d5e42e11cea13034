/** Far more than a comment's longest text, percent-encoded, with all its fields. */
const mostBytes = 64 * 1024

/** The fields of a posted form; 'large' before all of it is read, 'other' for what is no form. */
export async function readForm(request: Request): Promise<Map<string, string> | 'large' | 'other'> {
  if (!/^application\/x-www-form-urlencoded\b/i.test(request.headers.get('content-type') ?? '')) return 'other'
  if (Number(request.headers.get('content-length') ?? 0) > mostBytes) return 'large'
  const chunks: Uint8Array[] = []
  let bytes = 0
  const body = request.body as AsyncIterable<Uint8Array> | null
  for await (const chunk of body ?? []) {
    bytes += chunk.length
    if (bytes > mostBytes) return 'large'
    chunks.push(chunk)
  }
  const text = new TextDecoder().decode(Buffer.concat(chunks))
  return new Map([...new URLSearchParams(text)].map(([name, value]) => [name, cleaned(value)]))
}

/** As a person types: lines end in one sign, syllables are whole, and there is nothing that isn't seen. */
function cleaned(value: string): string {
  return value
    .replace(/\r\n?/g, '\n')
    .normalize('NFC')
    .replace(/[^\P{Cc}\n\t]|[\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu, '')
    .trim()
}
