import { say } from '../../words/words'
import type { Drawn, LiveFigure } from './figure'
import { numberOf } from './figure'
import { note, safe } from './html'
import stored from './traces.json' with { type: 'json' }

/** Of one sentence with 배: what is meant there, and where its vector lies before and after the context was read. */
export type Trace = { text: string; meaning: number; word: [number, number]; context: [number, number] }

/** The sentence whose vector lies nearest. */
export function nearestTo(traces: readonly Trace[], at: number): Trace | undefined {
  const own = traces[at]
  if (!own) return undefined
  const away = ({ context: [x, y] }: Trace) => Math.hypot(x - own.context[0], y - own.context[1])
  return traces.filter((trace) => trace !== own).toSorted((a, b) => away(a) - away(b))[0]
}

const traces = stored.traces as unknown as Trace[]

function partsOf({ values }: Drawn<'contexts', undefined>) {
  const at = numberOf(values, 'sentence', 0, traces.length - 1)
  return { at, isRead: values.read !== 'no' }
}

const shapes = [
  (x: number, y: number, kind: string) => `<circle${kind} cx="${x}" cy="${y}" r="7"/>`,
  (x: number, y: number, kind: string) => `<rect${kind} x="${x - 6}" y="${y - 6}" width="12" height="12"/>`,
  (x: number, y: number, kind: string) =>
    `<polygon${kind} points="${x},${y - 8} ${x + 8},${y + 6} ${x - 8},${y + 6}"/>`,
]

export const contexts: LiveFigure<'contexts'> = {
  name: 'contexts',
  fields: (words) => [
    {
      kind: 'choice',
      name: 'read',
      label: words.readLabel,
      value: 'yes',
      options: [
        ['no', words.no],
        ['yes', words.yes],
      ],
    },
    { kind: 'button', name: 'sentence', label: '', value: '0' },
  ],
  draw(drawn) {
    const { words, press } = drawn
    const { at, isRead } = partsOf(drawn)
    const dots = traces.map((trace, place) => {
      const [x, y] = (isRead ? trace.context : trace.word).map((value, axis) =>
        Math.round(axis ? 90 - value * 75 : 200 + value * 170),
      )
      return shapes[trace.meaning]?.(
        x as number,
        y as number,
        place === at ? ' class="live-lit"' : ' class="live-seen"',
      )
    })
    const list = traces.map(({ text, meaning }, place) =>
      press('sentence', place, `${'●■▲'[meaning]} ${safe(text)}`, place === at),
    )
    return `<svg class="live-plot" viewBox="0 0 400 180" aria-hidden="true">${dots.toSorted((a, b) => Number(a?.includes('lit')) - Number(b?.includes('lit'))).join('')}</svg><div class="live-chips">${list.join('')}</div>${note(isRead ? words.meaningRead : words.meaningWord)}`
  },
  tell(drawn) {
    const { at, isRead } = partsOf(drawn)
    const { text = '' } = traces[at] ?? {}
    return isRead
      ? say(drawn.words.tell, { text, near: nearestTo(traces, at)?.text ?? '' })
      : say(drawn.words.tellWord, { text })
  },
}
