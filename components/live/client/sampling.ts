import { sampling } from '../../../lib/live/figures/sampling'
import { speakerOf } from '../../../lib/live/given/tiny-model'
import { liveElement } from './live-element'
import { loadTiny } from './load-tiny'

export const begin = liveElement(sampling, (files) => loadTiny(files, speakerOf))
