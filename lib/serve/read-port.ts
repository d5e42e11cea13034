/** What PORT says, or 3000 where it says nothing; throws what is wrong with it and what to do. */
export function readPort(said = '3000'): number {
  const port = /^\d{1,5}$/.test(said) ? Number(said) : Number.NaN
  if (port <= 65_535) return port
  throw new Error(`PORT is "${said}", which is no port (set it to a number from 0 to 65535)`)
}
