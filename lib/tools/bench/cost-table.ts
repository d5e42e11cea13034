import { type ContenderName, contenderNames, type State, states } from './contender'
import { type Cost, together } from './measure'

/** What one step of a build cost in each state. */
export type Row = { contender: ContenderName; name: string; step: string; costs: Partial<Record<State, Cost>> }

/** Of one number of posts. */
export type Result = { posts: number; rows: Row[] }

type Line = [string, ...string[]]
type Costs = Row['costs']

const heads: Record<State, string> = {
  cold: 'cold',
  unchanged: 'nothing changed',
  changed: 'one post changed',
  restored: 'the same, .next/cache alone',
}

/** Everything in one table: what was measured, then ratios of processor time, then how all grows with the posts. */
export function costTable(results: Result[]): string {
  const lines = results.flatMap((result) => [
    [`${count(result.posts)} posts`, ...states.map((state) => heads[state])] satisfies Line,
    ...measured(result.rows),
    ...ratios(result.rows),
  ])
  return aligned([...lines, ...growth(results)])
}

function measured(rows: Row[]): Line[] {
  return contendersOf(rows).flatMap((contender) => {
    const own = rows.filter((row) => row.contender === contender)
    const steps = own.map(({ name, step, costs }) => costLine(own.length > 1 ? `${name}, ${step}` : name, costs))
    return own.length > 1 ? [...steps, costLine(`${own[0]?.name}, whole`, wholeOf(rows, contender))] : steps
  })
}

function ratios(rows: Row[]): Line[] {
  const [ours, cardless, floor, theirs, hugo] = contenderNames.map((name) => wholeOf(rows, name))
  if (!ours) return []
  const per = (part: (state: State) => number | undefined) =>
    states.map((state) => times(part(state))) as [string, ...string[]]
  // What has one state less has been the same in it: an empty page has no text that changes.
  const empty = (state: State) => floor?.[state]?.cpu ?? floor?.unchanged?.cpu
  const cpu = (costs: Costs | undefined, state: State) => costs?.[state]?.cpu
  const warm = (costs: Costs | undefined, state: State) => cpu(costs, state === 'restored' ? 'changed' : state)
  const lines: Line[] = [
    ['Gaji / Astro', ...per((state) => quotient(cpu(ours, state), warm(theirs, state)))],
    ['(Gaji − Next) / Astro', ...per((state) => quotient(minus(cpu(ours, state), empty(state)), warm(theirs, state)))],
    ['Gaji / Next', ...per((state) => quotient(cpu(ours, state), empty(state)))],
    ['Gaji with cards / without', ...per((state) => quotient(cpu(ours, state), cpu(cardless, state)))],
    ['Gaji / Hugo', ...per((state) => quotient(cpu(ours, state), warm(hugo, state)))],
    ['Gaji, clock / processor', ...per((state) => quotient(ours[state]?.wall, cpu(ours, state)))],
  ]
  return lines.filter(([, ...cells]) => cells.some((cell) => cell !== nothing))
}

/** From the first size to each other one. */
function growth([first, ...others]: Result[]): Line[] {
  if (!first) return []
  return others.flatMap((other) => [
    [`${count(other.posts)} : ${count(first.posts)}`, ...states.map((state) => heads[state])] satisfies Line,
    ...contendersOf(other.rows).map((contender): Line => {
      const [before, after] = [first, other].map(({ rows }) => wholeOf(rows, contender))
      const cells = states.map((state) => {
        const cpu = quotient(after?.[state]?.cpu, before?.[state]?.cpu)
        const memory = quotient(after?.[state]?.memory, before?.[state]?.memory)
        return cpu === undefined ? nothing : `${times(cpu)}, memory ${times(memory)}`
      })
      return [other.rows.find((row) => row.contender === contender)?.name ?? contender, ...cells]
    }),
  ])
}

function contendersOf(rows: Row[]): ContenderName[] {
  return [...new Set(rows.map(({ contender }) => contender))]
}

/** All steps of its builds. */
function wholeOf(rows: Row[], contender: ContenderName): Costs | undefined {
  const own = rows.filter((row) => row.contender === contender)
  if (own.length === 0) return undefined
  const whole: Costs = {}
  for (const state of states) {
    const costs = own.flatMap(({ costs }) => costs[state] ?? [])
    if (costs.length === own.length) whole[state] = together(costs)
  }
  return whole
}

const nothing = '–'

function costLine(name: string, costs: Costs | undefined): Line {
  const cells = states.map((state) => {
    const cost = costs?.[state]
    if (!cost) return nothing
    return `${cost.cpu.toFixed(1)} s (${cost.wall.toFixed(1)}), ${cost.memory ? `${Math.round(cost.memory)} MiB` : nothing}`
  })
  return [name, ...cells]
}

function quotient(one: number | undefined, other: number | undefined): number | undefined {
  return one === undefined || !other ? undefined : one / other
}

function minus(one: number | undefined, other: number | undefined): number | undefined {
  return one === undefined || other === undefined ? undefined : one - other
}

function times(ratio: number | undefined): string {
  return ratio === undefined ? nothing : `${ratio.toFixed(2)} ×`
}

function count(number: number): string {
  return number.toLocaleString('en')
}

function aligned(lines: Line[]): string {
  const widths = ['', ...states].map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)))
  return lines
    .map((line) => line.map((cell, column) => (column ? cell.padStart : cell.padEnd).call(cell, widths[column] ?? 0)))
    .map((cells) => `${cells.join('  ').trimEnd()}\n`)
    .join('')
}
