import { atlas } from './atlas/feature'
import type { Feature } from './record/feature'

/** All features of the engine, a line each. Deleting a feature's folders and its line here leaves a blog without it. */
export const features: readonly Feature[] = [atlas]
