import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readAtlas } from './read-atlas'
import type { AtlasFile } from './yaml-file'

const folder = 'content/models'

type Loaded = ReturnType<typeof readAtlas>

/** What a process has read last, by the site's folder: reading hundreds of models takes longer than making a page. */
const loaded = new Map<string, { said: string; read: Loaded }>()

/**
 * The atlas of a site's folder; places in problems are relative to it. The only file here that reads the disk. Who asks
 * again gets the same while the files say the same, so nobody changes it.
 */
export function loadAtlas(siteFolder: string): Loaded {
  const path = join(siteFolder, folder)
  if (!existsSync(path)) return { atlas: null, problems: [] }
  const names = readdirSync(path).filter((name) => /\.ya?ml$/.test(name))
  names.sort()
  const files = names.map(
    (name): AtlasFile => ({ file: `${folder}/${name}`, text: readFileSync(join(path, name), 'utf8') }),
  )
  const said = JSON.stringify(files)
  const last = loaded.get(siteFolder)
  if (last?.said === said) return last.read
  const read = readAtlas(files)
  loaded.set(siteFolder, { said, read })
  return read
}
