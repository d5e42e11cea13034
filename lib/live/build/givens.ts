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
  const [speaker, room] = [speakerOf(weights), tinyRoomOf(weights)]
  return {
    ...{
      masks: remembered(looksOf(weights)),
      exercises: remembered(guessesOf(weights)),
      sampling: { ...speaker, next: remembered(speaker.next) },
      tiny: { next: remembered(room.next), looks: remembered(room.looks) },
    },
    vectors: vectorRoomOf(JSON.parse(vectorsFile())),
  }
}

/** A still and its sentence ask the model the same, and so do the stills of systems with one exercise. */
function remembered<Asked extends unknown[], Answer>(asks: (...asked: Asked) => Answer): (...asked: Asked) => Answer {
  const known = new Map<string, Answer>()
  return (...asked) => {
    const key = JSON.stringify(asked)
    const answer = known.get(key) ?? asks(...asked)
    known.set(key, answer)
    return answer
  }
}
