import { lstatSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { filesBelow } from '../disk/files-below'
import { publishedByBuild } from './published-by-build'
import type { Workspace } from './workspace'

/** What commands make, or others bring. Whatever else lies in the project is a source of it, also what is added later. */
const made = new Set(['node_modules', 'out', 'coverage', 'test-results', 'playwright-report', 'next-env.d.ts'])

/** The names at the top of the project that it is made from. Of those with a dot, Next reads `.env…` alone. */
export function projectSources(folder: string): string[] {
  const isSource = (name: string) =>
    !made.has(name) && !name.endsWith('.tsbuildinfo') && (!name.startsWith('.') || name.startsWith('.env'))
  return readdirSync(folder).filter(isSource).sort()
}

/** All files of the project and its links, which are not followed, less what is made of them. */
export function projectFiles(workspace: Pick<Workspace, 'projectFolder' | 'buildFolder' | 'staticFolder'>): string[] {
  const { projectFolder } = workspace
  const published = publishedByBuild(workspace).add('.gitignore')
  return projectSources(projectFolder)
    .flatMap((name) => pathsOf(projectFolder, name))
    .filter((path) => !(path.startsWith('public/') && published.has(path.slice('public/'.length))))
}

function pathsOf(folder: string, name: string): string[] {
  if (!lstatSync(join(folder, name), { throwIfNoEntry: false })?.isDirectory()) return [name]
  const { files, links } = filesBelow(join(folder, name))
  return [...files, ...links].map((path) => `${name}/${path}`)
}
