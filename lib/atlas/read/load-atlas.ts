import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readAtlas } from './read-atlas'

const folder = 'content/models'

/** The atlas of a site's folder; places in problems are relative to it. The only file here that reads the disk. */
export function loadAtlas(siteFolder: string): ReturnType<typeof readAtlas> {
  const path = join(siteFolder, folder)
  if (!existsSync(path)) return { atlas: null, problems: [] }
  const names = readdirSync(path).filter((name) => /\.ya?ml$/.test(name))
  names.sort()
  return readAtlas(names.map((name) => ({ file: `${folder}/${name}`, text: readFileSync(join(path, name), 'utf8') })))
}
