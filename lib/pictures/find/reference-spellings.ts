/**
 * What a written path may stand for, likeliest last resort last: as written, percent-decoded, with Windows' slashes
 * turned, without query and fragment. "100%.png" and "C#?.png" are names too, so nothing is cut before it was tried.
 */
export function spellings(written: string): string[] {
  const cut = written.replace(/[?#].*$/s, '')
  const all = [written, cut].flatMap((path) => [path, decodePercents(path)])
  return [...new Set([...all, ...all.map((path) => path.replaceAll('\\', '/'))])].filter(Boolean)
}

/** A percent sign that begins no valid sequence stays one. */
function decodePercents(path: string): string {
  return path.replace(/(?:%[\da-f]{2})+/gi, (sequence) => {
    try {
      return decodeURIComponent(sequence)
    } catch {
      return sequence
    }
  })
}
