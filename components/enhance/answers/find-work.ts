/** A number with which the stamp's hash begins with so many zero bits: a fraction of a second, asked for when many come. */
export async function findWork(stamp: string, bits: number): Promise<string> {
  for (let number = 0; ; number++) {
    const bytes = new TextEncoder().encode(`${stamp}:${number}`)
    const hash = new DataView(await crypto.subtle.digest('SHA-256', bytes))
    if (hash.getUint32(0) >>> (32 - bits) === 0) return String(number)
  }
}
