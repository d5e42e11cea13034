const names = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/i
const addresses = /^(?:::1|(?:::ffff:)?127(?:\.\d+){3})$/

/** A host with its port, as a request calls it. */
export function isLoopbackName(host: string): boolean {
  return names.test(host)
}

export function isLoopbackAddress(address: string): boolean {
  return addresses.test(address)
}
