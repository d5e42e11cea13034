import { expect, it } from 'vitest'
import { loadAtlas } from '../read/load-atlas'
import type { Atlas } from '../record/types'
import { filterChoices, filterStyles } from './filter-styles'
import { modelClasses } from './model-classes'

const atlas = loadAtlas(process.cwd()).atlas as Atlas

it('every choice leaves some models, and exactly those of its list', () => {
  for (const { choices } of filterChoices(atlas, 'ko')) {
    for (const { value } of choices) {
      const left = atlas.models.filter((model) => modelClasses(model).split(' ').includes(value))
      expect(left.length, value).toBeGreaterThan(0)
      expect(left.length, value).toBeLessThan(atlas.models.length)
    }
  }
})

it('every choice has its rules', () => {
  const css = filterStyles(atlas, 'rows') + filterStyles(atlas, 'tree')
  for (const { choices } of filterChoices(atlas, 'en')) {
    for (const { value } of choices)
      expect(css).toContain(`option[value="${value}"]:checked) ~ * tbody tr:not(.${value})`)
  }
})
