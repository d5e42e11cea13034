import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { filesBelow } from '../../base/disk/files-below'
import type { Workspace } from '../../base/workspace/workspace'

/** The rooms of the house, and at its top what says how they are built: scripts and JSON, package-lock.json among them. */
const rooms = ['app', 'components', 'lib']
const settings = /\.(?:[cm]?[jt]s|json)$/
/** Nothing that renders may import a tool (.dependency-cruiser.mjs). */
const tools = /\.test\.tsx?$|^lib\/tools\//

/**
 * What every page is made with, beside what it asks of the site: the code, the packages, Node's knowledge of languages,
 * and what the content step has said to the frame. The addresses that go by the site's characters are left out
 * (frame-addresses.ts). Null where nobody says which packages there are: then no page can be known.
 */
export function frameState({ projectFolder, files }: Pick<Workspace, 'projectFolder' | 'files'>): string | null {
  if (!existsSync(join(projectFolder, 'package-lock.json'))) return null
  const hash = createHash('sha256')
  const { node, icu, unicode } = process.versions
  const { font: _, ...assets } = files.read('assets.json') as Record<string, string>
  hash.update(JSON.stringify([node, icu, unicode, assets, files.read('theme.json')]))
  for (const name of codeFiles(projectFolder)) {
    const text = readFileSync(join(projectFolder, name))
    hash.update(`${JSON.stringify([name, text.length])}\n`).update(text)
  }
  return hash.digest('hex')
}

function codeFiles(projectFolder: string): string[] {
  const inRooms = rooms.flatMap((room) => filesBelow(join(projectFolder, room)).files.map((name) => join(room, name)))
  const atTop = readdirSync(projectFolder).filter((name) => settings.test(name) && name !== 'next-env.d.ts')
  return [...atTop.sort(), ...inRooms.filter((name) => !tools.test(name))]
}
