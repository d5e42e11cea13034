import { expect, test } from 'vitest'
import type { ThemeColour } from '../../record/theme'
import { atlasStyles, standaloneStyles } from './atlas-styles'

const names = ['ground', 'ink', 'raised', 'muted', 'rule', 'accent', ...[1, 2, 3, 4, 5, 6].map((at) => `series-${at}`)]
const colours = new Map(names.map((name): [string, ThemeColour] => [name, { light: `light-${name}`, dark: 'dark' }]))
const theme = { colours, lengths: new Map() }

test('a drawing in a file of its own has the light colours of whichever theme it is', () => {
  const styles = standaloneStyles(theme)
  for (const name of names) expect(styles).toContain(`light-${name}`)
  expect(styles).not.toMatch(/#[0-9a-f]{3,8}\b|var\(|dark/)
})

test('a drawing in a page takes every colour from the page', () => {
  expect(atlasStyles).toContain('var(--color-series-6)')
  expect(atlasStyles).not.toMatch(/#[0-9a-f]{6}\b|light-dark/)
})

test('a drawing that is a file of its own has no selector that a program may not know', () => {
  expect(standaloneStyles(theme)).not.toMatch(/:not\(|:is\(|:has\(/)
})
