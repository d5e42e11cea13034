import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, test } from 'vitest'
import { buildMathStyles } from './build-math-styles'

const original = readFileSync(createRequire(import.meta.url).resolve('katex/dist/katex.min.css'), 'utf8')
const { styles } = buildMathStyles()
const made = 'text' in styles ? styles.text : ''

test('each of KaTeX’s sizes leads to each other as far as in its own sheet', () => {
  const ways = [...original.matchAll(/\.sizing\.reset-size(\d+)\.size(\d+)\{font-size:([\d.]+)em\}/g)]
  const step = (name: string) => Number(new RegExp(`\\.katex \\.${name}\\{--(?:from|to):([\\d.]+)\\}`).exec(made)?.[1])
  expect(ways).toHaveLength(121)
  for (const [, from, to, em] of ways) {
    expect(step(`size${to}`) / step(`reset-size${from}`), `${from} → ${to}`).toBeCloseTo(Number(em), 6)
  }
  expect(made).toContain('.katex :is(.fontsize-ensurer,.sizing){font-size:calc(1em*var(--to)/var(--from))}')
})

test('every other rule of KaTeX’s is there', () => {
  const rules = (css: string) => css.match(/[^{}]+\{[^{}]*\}/g) ?? []
  const kept = new Set(rules(made))
  const others = rules(original).filter(
    (rule) => !rule.startsWith('@font-face') && !rule.includes('.sizing.reset-size'),
  )
  expect(others.length).toBeGreaterThan(100)
  expect(others.filter((rule) => !kept.has(rule))).toEqual([])
})
