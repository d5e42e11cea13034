import type { FigureName, LiveFigure } from './figure'
import { masks } from './masks'

// biome-ignore lint/suspicious/noExplicitAny: each is typed where it is written; here only their names matter.
type AnyFigure = LiveFigure<any, any>

/** For the build, which draws every still; a browser gets one figure at a time. */
export const liveFigures: Partial<Record<FigureName, AnyFigure>> = { masks }
