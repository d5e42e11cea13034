import type { Spot } from '../../../record/parsed-post'
import type { ShortcodeParams } from '../../../record/shortcode-params'

/**
 * A call within an address: `[x]({{< relref "a" >}}#b)`; or what a wikilink means, `wikilink` or `embed`, whose place is its
 * element's.
 */
export type AddressCall = { name: string; params: ShortcodeParams; place?: Spot }

const prefix = 'gaji-ref:'

/** An address with calls in it waits, as JSON, until the other pages are known. */
export function waitingAddress(parts: readonly (string | AddressCall)[]): string {
  return prefix + JSON.stringify(parts)
}

/** The text and calls of an address that waits; null for any other. */
export function readWaitingAddress(address: string): (string | AddressCall)[] | null {
  return address.startsWith(prefix) ? JSON.parse(address.slice(prefix.length)) : null
}
