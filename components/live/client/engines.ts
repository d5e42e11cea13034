import { engines } from '../../../lib/live/figures/engines'
import { liveElement } from './live-element'

export const begin = liveElement(engines)
