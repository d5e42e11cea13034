import { liveFigures } from '../figures/all-figures'
import { type FigureName, firstValues, type Values } from '../figures/figure'
import { stillPress } from '../figures/html'
import type { Still } from '../pages/live-files'
import { systems } from '../systems'
import { liveWords } from '../words/words'

/** Every figure before it is started, and as it begins for each system: `masks`, `masks/bert`. */
export function drawStills(language: string): Record<string, Still> {
  const plain = Object.keys(liveFigures).map(
    (figure) => [figure, drawStill(figure as FigureName, {}, language)] as const,
  )
  const ofSystems = Object.entries(systems).flatMap(([model, shown]) =>
    shown
      .filter(({ figure }) => figure in liveFigures)
      .map(({ figure, values }) => [`${figure}/${model}`, drawStill(figure, values, language)] as const),
  )
  return Object.fromEntries([...plain, ...ofSystems])
}

function drawStill(figure: FigureName, preset: Values, language: string): Still {
  const words = liveWords(language).figures[figure as 'masks']
  const live = liveFigures[figure]
  if (!live) throw new Error(`no figure "${figure}" (add it to lib/live/figures/all-figures.ts)`)
  const values = { ...firstValues(live.fields(words)), ...preset }
  const drawn = { words, values, press: stillPress }
  return {
    figure,
    title: words.title,
    caption: words.caption,
    html: live.draw(drawn),
    tell: live.tell(drawn),
    values: preset,
  }
}
