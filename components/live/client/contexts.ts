import { contexts } from '../../../lib/live/figures/contexts'
import { liveElement } from './live-element'

export const begin = liveElement(contexts)
