import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import { type BuildOptions, build, type Metafile, version } from 'esbuild'
import { writeWhole } from '../../base/disk/write-whole'
import type { Workspace } from '../../base/workspace/workspace'

/** What esbuild made: a file's text or bytes by its path from the output's folder, and what it tells of them. */
export type KeptBundle = { files: Map<string, Uint8Array>; outputs: Metafile['outputs'] }

type Kept = KeptBundle & { key: string; inputs: Map<string, string> }

const outputFolder = 'out'

/**
 * Bundles, or takes what was bundled before where every file of ours that was read then is the same, letter by letter, and
 * so are the options and the packages that package-lock.json names (without it, each of their files). Inputs are those that esbuild names, and the names in the folders that
 * a plugin says it has looked into: nobody keeps a list of them.
 */
export async function keptBundle(
  { cacheFolder, projectFolder }: Pick<Workspace, 'cacheFolder' | 'projectFolder'>,
  name: string,
  options: BuildOptions,
  foldersRead: () => Iterable<string> = () => [],
): Promise<KeptBundle> {
  const path = join(cacheFolder, 'bundles', name)
  const lock = readInput(join(projectFolder, 'package-lock.json'))
  const isNamed = (input: string) => lock !== '' && input.startsWith('node_modules/')
  const key = hashOf(JSON.stringify([version, options, hashOf(lock)]))
  const hashes = (inputs: Iterable<string>) =>
    new Map([...inputs].map((input) => [input, hashOf(readInput(join(projectFolder, input)))]))
  const last = readKept(path)
  if (last?.key === key && sameHashes(last.inputs, hashes(last.inputs.keys()))) return last
  const made = await build({
    ...{ format: 'esm', jsx: 'automatic', legalComments: 'none', logLevel: 'silent' },
    ...options,
    absWorkingDir: projectFolder,
    outdir: outputFolder,
    bundle: true,
    metafile: true,
    write: false,
  })
  const below = join(projectFolder, outputFolder).length + 1
  const files = new Map(made.outputFiles.map((file) => [file.path.slice(below), file.contents]))
  // What a plugin makes has no file; what it is made of is an input of its own.
  const read = Object.keys(made.metafile.inputs).filter((input) => !/^[\w-]+:/.test(input) && !isNamed(input))
  const inputs = hashes([...read, ...foldersRead()])
  const outputs = Object.fromEntries(
    Object.entries(made.metafile.outputs).map(([file, told]) => [file.slice(outputFolder.length + 1), told]),
  )
  writeWhole(path, serialize({ key, inputs, files, outputs } satisfies Kept))
  return { files, outputs }
}

function readKept(path: string): Kept | null {
  try {
    return deserialize(readFileSync(path))
  } catch {
    return null
  }
}

/** A file's bytes, a folder's names; nothing where there is neither. */
function readInput(path: string): Uint8Array | string {
  try {
    return readFileSync(path)
  } catch (error) {
    const isFolder = (error as NodeJS.ErrnoException).code === 'EISDIR'
    return isFolder ? readdirSync(path, { recursive: true }).sort().join() : ''
  }
}

function hashOf(content: Uint8Array | string): string {
  return createHash('sha1').update(content).digest('base64')
}

function sameHashes(before: Map<string, string>, now: Map<string, string>): boolean {
  return [...before].every(([input, hash]) => now.get(input) === hash)
}
