import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

/** What draws SVG. Not by import: it is no JavaScript, and must not be bundled. */
export function openResvg(): typeof import('@resvg/resvg-js')['Resvg'] {
  const { Resvg }: typeof import('@resvg/resvg-js') = require('@resvg/resvg-js')
  return Resvg
}

/** No bundle of code knows it, as it isn't imported. */
export function resvgVersion(): string {
  return (require('@resvg/resvg-js/package.json') as { version: string }).version
}
