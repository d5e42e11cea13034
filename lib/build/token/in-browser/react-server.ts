import * as server from 'react-dom/server'

/** Node's `module`: the one package that a page asks for by its name (components/page/static-markup.ts). */
export const createRequire = () => (name: string) => {
  if (name === 'react-dom/server') return server
  throw new Error(`${name} is nowhere in a browser`)
}
