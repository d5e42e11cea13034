import { answers } from './answers/feature'
import { archive } from './archive/feature'
import { atlas } from './atlas/feature'
import { backlinks } from './backlinks/feature'
import { live } from './live/feature'
import type { Feature } from './record/feature/feature'
import { search } from './search/feature'
import { series } from './series/feature'

/** All features of the engine, a line each. Deleting a feature's folders and its line here leaves a blog without it. */
export const features: readonly Feature[] = [atlas, live, search, archive, series, backlinks, answers]

/** The names by which the environment tells them something. */
export const featureVariables: readonly string[] = features.flatMap(({ variables = {} }) => Object.keys(variables))
