import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Workspace } from './workspace'

/** The list, for git, of what a build has put into `public/`: what isn't in it stands there by the author's hand. */
export function ignoreFile({ staticFolder }: Pick<Workspace, 'staticFolder'>): string {
  return join(/*turbopackIgnore: true*/ staticFolder, '.gitignore')
}

/** A line for each file that a run has begun to write and not yet listed: all that a killed run leaves to know it by. */
export const begunName = 'publishing.jsonl'

/** Files that a build has put into `public/`, so that they aren't taken for the author's static files. */
export function publishedByBuild(workspace: Pick<Workspace, 'buildFolder' | 'staticFolder'>): Set<string> {
  const begun = join(/*turbopackIgnore: true*/ workspace.buildFolder, begunName)
  return new Set([...readIgnored(ignoreFile(workspace)), ...readBegun(begun)])
}

/** The last line may be cut: the file that it names was not begun. */
export function readBegun(file: string): string[] {
  return readLines(file)
    .slice(0, -1)
    .map((line) => JSON.parse(line) as string)
}

export function ignoredLine(path: string): string {
  return `/${path.replace(/[\\*?[\]!# ]/g, '\\$&')}`
}

function readIgnored(file: string): string[] {
  const lines = readLines(file).filter((line) => line.startsWith('/') && line !== '/.gitignore')
  return lines.map((line) => line.slice(1).replace(/\\(.)/g, '$1'))
}

function readLines(file: string): string[] {
  return existsSync(file) ? readFileSync(file, 'utf8').split('\n') : []
}
