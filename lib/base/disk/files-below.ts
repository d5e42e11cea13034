import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

type Below = { files: string[]; links: string[] }

/**
 * Paths below a folder, sorted; empty where there is none. No link is followed: it may lead out, in a circle or nowhere.
 * (Node's own recursive reading follows them.)
 */
export function filesBelow(folder: string): Below {
  const found: Below = { files: [], links: [] }
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return found
  const visit = (relative: string) => {
    for (const entry of readdirSync(join(folder, relative), { withFileTypes: true })) {
      const path = relative ? `${relative}/${entry.name}` : entry.name
      if (entry.isDirectory()) visit(path)
      else if (entry.isFile()) found.files.push(path)
      else if (entry.isSymbolicLink()) found.links.push(path)
    }
  }
  visit('')
  return { files: found.files.sort(), links: found.links.sort() }
}
