import { createRequire } from 'node:module'
import { resolve } from 'node:path'

/** Where node_modules stands, above this folder. */
const root = resolve(createRequire(import.meta.url).resolve('next/package.json'), '../../..')

// The project's proxy.ts is above, where Turbopack would find it.
export default { pageExtensions: ['jsx'], turbopack: { root }, outputFileTracingRoot: root }
