import { createRequire } from 'node:module'
import { resolve } from 'node:path'

/** Where node_modules stands, above this folder. */
const root = resolve(createRequire(import.meta.url).resolve('next/package.json'), '../../..')

export default { turbopack: { root }, outputFileTracingRoot: root }
