import { createRequire } from 'node:module'

/** Next's own command, for Node: without npx between, which would not pass signals on. */
export const nextCommand = createRequire(import.meta.url).resolve('next/dist/bin/next')
