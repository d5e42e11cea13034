import { say } from '../../words/words'
import type { Drawn, LiveFigure } from './figure'
import { note } from './html'

/** How large a model, and on how many tokens. */
export type Plan = { parameters: number; tokens: number }

const secondsOfDay = 24 * 60 * 60
/** Floating point operations of a petaflop/s for a day. */
export const petaflopDay = 1e15 * secondsOfDay

/**
 * Kaplan et al. 2020, section 6.1, of C petaflop/s-days: N = 1.3e9 C^0.73, D = 2e10 C^0.27. https://arxiv.org/abs/2001.08361
 */
export function kaplanPlan(operations: number): Plan {
  const days = operations / petaflopDay
  return { parameters: 1.3e9 * days ** 0.73, tokens: 2e10 * days ** 0.27 }
}

/**
 * Hoffmann et al. 2022: both grow alike, with some 20 tokens a parameter, and training costs 6ND operations.
 * https://arxiv.org/abs/2203.15556
 */
export function chinchillaPlan(operations: number): Plan {
  const parameters = Math.sqrt(operations / (6 * 20))
  return { parameters, tokens: 20 * parameters }
}

/** Models whose makers have said both numbers. */
export const builtModels = [
  { name: 'GPT-3', parameters: 175e9, tokens: 300e9 },
  { name: 'Chinchilla', parameters: 70e9, tokens: 1.4e12 },
  { name: 'LLaMA 7B', parameters: 6.7e9, tokens: 1e12 },
  { name: 'LLaMA 65B', parameters: 65.2e9, tokens: 1.4e12 },
] as const

/** 70e9 → 700억 or 70B, by the units that the words have. */
export function amount(value: number, units: readonly (readonly [number, string])[]): string {
  const [size, unit] = units.find(([each]) => value >= each) ?? [1, '']
  const shown = value / size
  return `${shown >= 100 ? Math.round(shown).toLocaleString('en') : shown.toPrecision(2)}${unit}`
}

function partsOf({ words, values }: Drawn<'scaling', undefined>) {
  const power = Math.min(26, Math.max(18, Number(values.compute) || 23))
  const operations = 10 ** power
  const say = (value: number) =>
    amount(
      value,
      words.units.map(([size, unit]) => [Number(size), String(unit)] as const),
    )
  return { power, operations, kaplan: kaplanPlan(operations), chinchilla: chinchillaPlan(operations), say }
}

export const scaling: LiveFigure<'scaling'> = {
  name: 'scaling',
  fields: (words) => [
    { kind: 'range', name: 'compute', label: words.computeLabel, value: '23', min: 18, max: 26, step: 0.1 },
  ],
  draw(drawn) {
    const { words } = drawn
    const { power, kaplan, chinchilla, say: told } = partsOf(drawn)
    const rows = [
      [words.kaplan, kaplan],
      [words.chinchilla, chinchilla],
    ] as const
    const cells = rows.map(
      ([name, { parameters, tokens }]) =>
        `<tr><th scope="row">${name}</th><td>${told(parameters)}</td><td>${told(tokens)}</td><td>${(tokens / parameters).toPrecision(2)}</td></tr>`,
    )
    const built = builtModels.map(
      ({ name, parameters, tokens }) => `${name} ${(tokens / parameters).toFixed(tokens / parameters < 10 ? 1 : 0)}`,
    )
    return `${plot(kaplan, chinchilla, words)}<p class="live-sum">${say(words.compute, { power: power.toFixed(1) })}</p><table><thead><tr>${words.head.map((cell) => `<th scope="col">${cell}</th>`).join('')}</tr></thead><tbody>${cells.join('')}</tbody></table>${note(say(words.built, { list: built.join(' · ') }))}`
  },
  tell(drawn) {
    const { power, kaplan, chinchilla, say: told } = partsOf(drawn)
    return say(drawn.words.tell, {
      power: power.toFixed(1),
      ...{ kaplan: told(kaplan.parameters), kaplanTokens: told(kaplan.tokens) },
      ...{ chinchilla: told(chinchilla.parameters), chinchillaTokens: told(chinchilla.tokens) },
    })
  },
}

const x = (parameters: number) => 40 + ((Math.log10(parameters) - 7) / 6) * 300
const y = (tokens: number) => 190 - ((Math.log10(tokens) - 9) / 5) * 170

/** Parameters to the right, tokens upwards, both by powers of ten; what was built as rings. */
function plot(
  kaplan: Plan,
  chinchilla: Plan,
  { axes, kaplan: first, chinchilla: second }: Drawn<'scaling', undefined>['words'],
): string {
  const line = (planOf: (operations: number) => Plan) =>
    Array.from({ length: 9 }, (_, at) => planOf(10 ** (18 + at)))
      .map(({ parameters, tokens }, at) => `${at ? 'L' : 'M'}${x(parameters).toFixed(0)} ${y(tokens).toFixed(0)}`)
      .join('')
  const point = ({ parameters, tokens }: Plan, kind: string, size: number) =>
    `<circle class="${kind}" cx="${x(parameters).toFixed(0)}" cy="${y(tokens).toFixed(0)}" r="${size}"/>`
  const letters = (plan: Plan, words: string, right: number, down: number) =>
    `<text x="${(x(plan.parameters) + right).toFixed(0)}" y="${(y(plan.tokens) + down).toFixed(0)}"${right < 0 ? ' text-anchor="end"' : ''}>${words}</text>`
  // Clear of each other and of the lines.
  const offsets = [
    [12, 32],
    [-8, -14],
    [-9, 5],
  ] as const
  const names = builtModels.flatMap((model, at) => {
    const [right, down] = offsets[at] ?? []
    return right === undefined || down === undefined ? [] : letters(model, model.name, right, down)
  })
  const rings = builtModels.map((model) => point(model, 'live-ring', 4))
  const most = 10 ** 26
  const laws = letters(kaplanPlan(most), first, -6, -12) + letters(chinchillaPlan(most), second, 10, 6)
  return `<svg class="live-plot" viewBox="0 0 400 220" aria-hidden="true"><path d="M40 14V190H390"/><path class="live-line" d="${line(kaplanPlan)}"/><path class="live-line" d="${line(chinchillaPlan)}"/>${rings.join('')}${names.join('')}${laws}${point(kaplan, 'live-lit', 6)}${point(chinchilla, 'live-lit', 6)}<text x="390" y="210" text-anchor="end">${axes[0]}</text><text x="46" y="16">${axes[1]}</text></svg>`
}
