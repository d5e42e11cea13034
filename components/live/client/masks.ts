import { masks } from '../../../lib/live/figures/masks'
import { liveElement } from './live-element'

export const begin = liveElement(masks)
