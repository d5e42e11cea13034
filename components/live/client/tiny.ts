import { tiny } from '../../../lib/live/figures/tiny'
import { tinyRoomOf } from '../../../lib/live/given/tiny-model'
import { liveElement } from './live-element'
import { loadTiny } from './load-tiny'

export const begin = liveElement(tiny, (files) => loadTiny(files, tinyRoomOf))
