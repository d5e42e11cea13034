import { contexts } from './contexts'
import { engines } from './engines'
import { exercises } from './exercises'
import type { FigureName, LiveFigure } from './figure'
import { masks } from './masks'
import { pieces } from './pieces'
import { ranking } from './ranking'
import { sampling } from './sampling'
import { scaling } from './scaling'
import { sharing } from './sharing'
import { tiny } from './tiny'
import { vectors } from './vectors'

// biome-ignore lint/suspicious/noExplicitAny: each is typed where it is written; here only their names matter.
type AnyFigure = LiveFigure<any, any>

/** For the build, which draws every still; a browser gets one figure at a time. */
export const liveFigures: Record<FigureName, AnyFigure> = {
  masks,
  exercises,
  pieces,
  sampling,
  scaling,
  sharing,
  ranking,
  contexts,
  engines,
  vectors,
  tiny,
}
