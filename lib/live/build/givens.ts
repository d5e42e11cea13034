import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectFolder } from '../../base/workspace/project-folder'
import { vectorRoomOf } from '../given/vector-room'

const folder = join(projectFolder, 'lib', 'live')

export const vectorsFile = (): string => readFileSync(join(folder, 'figures', 'vectors.json'), 'utf8')

/** For the stills: what a browser loads beside a figure's script. */
export function readGivens(): Record<string, unknown> {
  return { vectors: vectorRoomOf(JSON.parse(vectorsFile())) }
}
