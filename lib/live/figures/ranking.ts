import { say } from '../../words/words'
import type { Drawn, LiveFigure } from './figure'
import { numberOf } from './figure'
import { bar, note, safe } from './html'

/** [better, worse], by the numbers of answers. */
export type Preference = readonly [number, number]

/** "201" → who stands before whom. */
export function preferencesOf(order: readonly number[]): Preference[] {
  return order.flatMap((better, at) => order.slice(at + 1).map((worse) => [better, worse] as const))
}

export const chance = (better: number, worse: number) => 1 / (1 + Math.exp(worse - better))

/**
 * Bradley and Terry: that one is liked more than another has the chance σ(r₁ − r₂). Each step moves rewards to where the
 * preferences would be likelier; a pull towards zero keeps what never loses from running away.
 */
export function fitRewards(
  count: number,
  preferences: readonly Preference[],
  steps: number,
  rate = 0.3,
  pull = 0.05,
): number[] {
  let rewards = Array<number>(count).fill(0)
  for (let step = 0; step < steps; step++) {
    const slopes = rewards.map((reward) => -pull * reward)
    for (const [better, worse] of preferences) {
      const surprise = 1 - chance(rewards[better] ?? 0, rewards[worse] ?? 0)
      slopes[better] = (slopes[better] ?? 0) + surprise
      slopes[worse] = (slopes[worse] ?? 0) - surprise
    }
    rewards = rewards.map((reward, at) => reward + rate * (slopes[at] ?? 0))
  }
  return rewards
}

/** How unlikely the preferences still are: what the training makes small. */
export function rankingLoss(rewards: readonly number[], preferences: readonly Preference[]): number {
  return (
    preferences.reduce((sum, [better, worse]) => sum - Math.log(chance(rewards[better] ?? 0, rewards[worse] ?? 0)), 0) /
    preferences.length
  )
}

const orders = ['012', '021', '102', '120', '201', '210']

function partsOf({ values }: Drawn<'ranking', undefined>) {
  const order = [...(orders.includes(values.order ?? '') ? (values.order as string) : '012')].map(Number)
  const steps = numberOf(values, 'steps', 0, 60)
  const preferences = preferencesOf(order)
  const rewards = fitRewards(3, preferences, steps)
  return { order, steps, rewards, loss: rankingLoss(rewards, preferences) }
}

export const ranking: LiveFigure<'ranking'> = {
  name: 'ranking',
  fields: (words) => [
    { kind: 'text', name: 'answer', label: words.answerLabel, value: words.answer, limit: 80 },
    { kind: 'button', name: 'order', label: '', value: '012' },
    { kind: 'range', name: 'steps', label: words.stepsLabel, value: '12', min: 0, max: 60, step: 1 },
  ],
  draw(drawn) {
    const { words, values, press } = drawn
    const { order, steps, rewards, loss } = partsOf(drawn)
    const answers = [values.answer || words.answer, ...words.others]
    const places = order.map((answer, at) => {
      const raised = [...order]
      if (at > 0) [raised[at - 1], raised[at]] = [answer, order[at - 1] ?? 0]
      const up = at > 0 ? press('order', raised.join(''), safe(words.up)) : ''
      return `<li><span>${safe(answers[answer] ?? '')}</span>${up}</li>`
    })
    const most = Math.max(3, ...rewards.map(Math.abs))
    const bars = order.map((answer) =>
      bar(
        say(words.answerName, { letter: 'ABC'[answer] ?? '' }),
        ((rewards[answer] ?? 0) + most) / (2 * most),
        (rewards[answer] ?? 0).toFixed(2),
      ),
    )
    return `<p><b>${safe(words.question)}</b></p><ol class="live-order">${places.join('')}</ol><div>${bars.join('')}</div><p class="live-sum">${say(words.loss, { steps, loss: loss.toFixed(3) })}</p>${note(words.meaning)}`
  },
  tell(drawn) {
    const { order, rewards, steps } = partsOf(drawn)
    const list = order.map((answer) => `${'ABC'[answer]} ${(rewards[answer] ?? 0).toFixed(2)}`)
    return say(drawn.words.tell, { steps, list: list.join(', ') })
  },
}
