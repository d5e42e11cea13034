import { existsSync, statSync } from 'node:fs'
import { saidToFeatures } from '../environment'
import type { Workspace } from './workspace'

/**
 * What a build reads beyond the project and the site's folder: a file of notes, drawings kept elsewhere, git's record of
 * commits. Whoever reads such a file says so here, whether it was there or not, and `npm start` sees when it changes.
 */
const inputs = new Map<string, string>()

const inputsFile = 'inputs.json'

/** Before it is read: an edit that comes between is one that the build may not have seen. */
export function noteInput(file: string): void {
  if (!inputs.has(file)) inputs.set(file, fileState(file))
}

export function writeInputs({ files }: Pick<Workspace, 'files'>): void {
  files.write(inputsFile, { files: [...inputs], said: saidToFeatures() } satisfies Inputs)
  inputs.clear()
}

/** The files that the last content step has noted, as they were then, and what features have asked of the environment. */
export type Inputs = { files: [file: string, state: string][]; said: [name: string, said: string][] }

export function readInputs({ files }: Pick<Workspace, 'files'>): Inputs {
  return files.read(inputsFile) as Inputs
}

/** Whether all of it is now as it was. */
export function areAsTheyWere({ files, said }: Inputs): boolean {
  const now = new Map(saidToFeatures(said.map(([name]) => name)))
  return (
    files.every(([file, state]) => fileState(file) === state) && said.every(([name, then]) => now.get(name) === then)
  )
}

/** Another text when a file, or what a link leads to, has changed: by size and time, which is enough on one machine. */
export function fileState(file: string): string {
  // A link that leads round is an error to statSync.
  const stats = existsSync(file) ? statSync(file, { throwIfNoEntry: false }) : undefined
  return stats ? `${stats.size} ${stats.mtimeMs}` : 'none'
}
