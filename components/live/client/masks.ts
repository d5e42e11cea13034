import { masks } from '../../../lib/live/figures/masks'
import { looksOf } from '../../../lib/live/given/tiny-model'
import { liveElement } from './live-element'
import { loadTiny } from './load-tiny'

export const begin = liveElement(masks, (files) => loadTiny(files, looksOf))
