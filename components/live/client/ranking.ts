import { ranking } from '../../../lib/live/figures/ranking'
import { liveElement } from './live-element'

export const begin = liveElement(ranking)
