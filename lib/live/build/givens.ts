import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectFolder } from '../../base/workspace/project-folder'
import { guessesOf, looksOf, speakerOf, tinyRoomOf } from '../given/tiny-model'
import { vectorRoomOf } from '../given/vector-room'
import { readWeights } from '../tiny/weights'

const folder = join(projectFolder, 'lib', 'live')

export const weightsFile = (): Buffer => readFileSync(join(folder, 'tiny', 'weights.bin'))
export const vectorsFile = (): string => readFileSync(join(folder, 'figures', 'vectors.json'), 'utf8')

/** For the stills: what a browser loads beside a figure's script. */
export function readGivens(): Record<string, unknown> {
  const weights = readWeights(new Uint8Array(weightsFile()).buffer)
  return {
    ...{
      masks: looksOf(weights),
      exercises: guessesOf(weights),
      sampling: speakerOf(weights),
      tiny: tinyRoomOf(weights),
    },
    vectors: vectorRoomOf(JSON.parse(vectorsFile())),
  }
}
