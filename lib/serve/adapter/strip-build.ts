import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { dropPayloadFiles } from './drop-payloads'
import { stripPages } from './strip-pages'
import type { KnownScripts } from './strip-runtime'

/** What adapter.mjs does, as a command after a build that had to do without it (next.config.mjs says when). */
const distFolder = resolve('.next')
const settings = JSON.parse(readFileSync('.gaji/settings.json', 'utf8')) as KnownScripts
await dropPayloadFiles(distFolder, await stripPages(distFolder, settings))
