import { describe, expect, it } from 'vitest'
import { costTable, type Row } from './cost-table'
import type { Cost } from './measure'

const cost = (cpu: number, wall = cpu, memory = 100): Cost => ({ cpu, wall, memory })

const rows: Row[] = [
  {
    contender: 'gaji',
    name: 'Gaji',
    step: 'content step',
    costs: { cold: cost(30, 20, 300), changed: cost(10), restored: cost(12) },
  },
  {
    contender: 'gaji',
    name: 'Gaji',
    step: 'next build',
    costs: { cold: cost(50, 20, 400), changed: cost(30), restored: cost(32) },
  },
  { contender: 'cardless', name: 'Gaji without cards', step: 'next build', costs: { cold: cost(64) } },
  { contender: 'next', name: 'Next', step: 'next build', costs: { cold: cost(40), unchanged: cost(20) } },
  { contender: 'astro', name: 'Astro', step: 'build', costs: { cold: cost(10), changed: cost(8) } },
]

/** The cells of the line that begins with this. */
const line = (table: string, name: string) =>
  table
    .split('\n')
    .find((text) => text.startsWith(name))
    ?.slice(name.length)
    .trim()
    .split(/\s{2,}/)

describe('the table of a benchmark', () => {
  const table = costTable([{ posts: 1000, rows }])

  it('adds up the steps of a build, and takes the largest process of all', () => {
    expect(line(table, 'Gaji, whole')?.[0]).toBe('80.0 s (40.0), 400 MiB')
  })

  it('sets a build beside Astro’s of the same state, a fresh checkout’s beside its warm one', () => {
    expect(line(table, 'Gaji / Astro')).toEqual(['8.00 ×', '–', '5.00 ×', '5.50 ×'])
  })

  it('takes Next’s floor away first: cold from cold, warm from all that are warm', () => {
    expect(line(table, '(Gaji − Next) / Astro')).toEqual(['4.00 ×', '–', '2.50 ×', '3.00 ×'])
  })

  it('sets a build with social cards beside one without', () => {
    expect(line(table, 'Gaji with cards / without')?.[0]).toBe('1.25 ×')
  })

  it('says how much of the processor time passes by the clock', () => {
    expect(line(table, 'Gaji, clock / processor')?.[0]).toBe('0.50 ×')
  })

  it('leaves a line out where nobody to compare with was measured', () => {
    expect(table).not.toContain('Hugo')
    expect(costTable([{ posts: 1000, rows: rows.slice(0, 2) }])).not.toContain('Astro')
  })

  it('shows how processor time and memory grow with the posts', () => {
    const larger = rows.map((row) => ({ ...row, costs: { cold: cost(500, 500, 800) } }))
    const grown = costTable([
      { posts: 1000, rows },
      { posts: 10_000, rows: larger },
    ])
    expect(grown).toMatch(/10,000 : 1,000 .*\nGaji {2,}12\.50 ×, memory 2\.00 × {2,}–/)
  })
})
