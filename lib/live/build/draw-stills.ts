import { liveFigures } from '../figures/all-figures'
import { type FigureName, firstValues, type Values } from '../figures/figure'
import { stillPress } from '../figures/html'
import type { Still } from '../pages/live-files'
import { systems } from '../systems'
import { liveWords } from '../words/words'
import { readGivens } from './givens'

let givens: Record<string, unknown> | undefined
const drawn = new Map<string, Record<string, Still>>()

/** Every figure before it is started, and as it begins for each system: `masks`, `masks/bert`. Drawn once a language. */
export function drawStills(language: string): Record<string, Still> {
  const stills = drawn.get(language) ?? drawAll(language)
  drawn.set(language, stills)
  return stills
}

function drawAll(language: string): Record<string, Still> {
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
  givens ??= readGivens()
  const values = { ...firstValues(live.fields(words)), ...preset }
  const given = { words, values, press: stillPress, given: givens[figure] }
  return {
    figure,
    title: words.title,
    caption: words.caption,
    html: live.draw(given),
    tell: live.tell(given),
    values: preset,
  }
}
