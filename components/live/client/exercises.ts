import { exercises } from '../../../lib/live/figures/exercises'
import { guessesOf } from '../../../lib/live/given/tiny-model'
import { liveElement } from './live-element'
import { loadTiny } from './load-tiny'

export const begin = liveElement(exercises, (files) => loadTiny(files, guessesOf))
