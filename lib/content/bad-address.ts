import type { Fault } from '../markdown/resolve-post'

/** Hugo publishes it as it is, and so do we: the text around it is right. */
export function badAddress(written: string): Fault {
  const shown = written.length > 80 ? `${written.slice(0, 80)}…` : written
  return {
    severity: 'warning',
    code: 'bad-address',
    message: `no browser can open the address "${shown}"`,
    remedy: 'write https://example.org/path, with %20 for a blank',
  }
}
