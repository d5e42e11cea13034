/** What Go lets stand in a path as it is, if nothing in the whole path needs encoding. */
const plainPath = /^[A-Za-z0-9\-_.~!$&'()*+,;=:@/[\]]*$/
const alwaysPlain = /[A-Za-z0-9\-_.~$&+,/:;=@]/

/**
 * An address as Hugo prints it: percent-encoded, with Hugo's two habits kept apart.
 * `/a(1).png` stays, but `/그림(1).png` also encodes its brackets.
 */
export function encodeAddress(address: string): string {
  if (plainPath.test(address)) return address
  let encoded = ''
  for (const letter of address) encoded += alwaysPlain.test(letter) ? letter : encodeLetter(letter)
  return encoded
}

function encodeLetter(letter: string): string {
  const bytes = new TextEncoder().encode(letter)
  return Array.from(bytes, (byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('')
}

/** The address behind percent signs, NFC; null where they are not UTF-8 ("/100%/"). */
export function decodeAddress(address: string): string | null {
  try {
    return decodeURIComponent(address).normalize('NFC')
  } catch {
    return null
  }
}
