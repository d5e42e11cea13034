import { exercises } from '../../../lib/live/figures/exercises'
import { liveElement } from './live-element'

export const begin = liveElement(exercises)
