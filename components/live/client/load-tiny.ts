import { readWeights, type Weights } from '../../../lib/live/tiny/weights'
import type { LiveFiles } from './live-element'

/** The trained weights, and what a figure wants of them. The browser keeps the file for all figures. */
export async function loadTiny<Given>(files: LiveFiles, makes: (weights: Weights) => Given): Promise<Given> {
  const answer = await fetch(files.weights ?? '')
  if (!answer.ok) throw new Error(`${answer.status} ${answer.url}`)
  return makes(readWeights(await answer.arrayBuffer()))
}
