import type { Fault } from './problems'
import { decodeSegment } from './text/addresses'

/** Hugo publishes it as it is, and so do we: the text around it is right. */
export function badAddress(written: string): Fault {
  const read = decodeSegment(written)
  const shown = read.length > 80 ? `${read.slice(0, 80)}…` : read
  return {
    severity: 'warning',
    code: 'bad-address',
    message: `no browser can open the address "${shown}"`,
    remedy: 'write https://example.org/path, with %20 for a blank',
  }
}
