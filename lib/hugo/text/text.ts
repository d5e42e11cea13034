type Unreadable = { problem: { line: number; column: number; code: string; message: string; remedy: string } }

/** The author's bytes as text: UTF-8 only, line ends as LF, the byte order mark removed. */
export function decodeText(bytes: Uint8Array): { text: string } | Unreadable {
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return { problem: firstBadByte(bytes) }
  }
  if (!text.includes('\r')) return { text }
  if (!text.includes('\n')) {
    const column = text.indexOf('\r') + 1
    const message = 'line endings are CR only'
    return { problem: { line: 1, column, code: 'cr-line-ends', message, remedy: 'save the file with LF line ends' } }
  }
  return { text: text.replace(/\r\n?/g, '\n') }
}

function firstBadByte(bytes: Uint8Array): Unreadable['problem'] {
  // Before the bad byte all is well, so the longest readable beginning ends right at it. Halving finds it quickly.
  let low = 0
  let high = bytes.length
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (isReadable(bytes.subarray(0, middle))) low = middle
    else high = middle - 1
  }
  const before = new TextDecoder('utf-8').decode(bytes.subarray(0, low)).replace(/\ufffd$/, '')
  const start = low - trailingLead(bytes, low)
  const lines = before.split(/\r\n?|\n/)
  const byte = (bytes[start] ?? 0).toString(16).toUpperCase().padStart(2, '0')
  return {
    line: lines.length,
    column: (lines.at(-1)?.length ?? 0) + 1,
    code: 'invalid-utf8',
    message: `invalid UTF-8 (byte 0x${byte})`,
    remedy: 'save the file as UTF-8',
  }
}

/** `stream`: a letter cut off at the end is no fault yet. */
function isReadable(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}

/** How many bytes of an unfinished letter stand right before `end`. */
function trailingLead(bytes: Uint8Array, end: number): number {
  for (let back = 1; back <= 3 && back <= end; back++) {
    const byte = bytes[end - back] as number
    if (byte < 0x80) return 0
    if (byte >= 0xc0) {
      const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2
      return length > back ? back : 0
    }
  }
  return 0
}
