import { expect, test } from 'vitest'
import { fieldValues } from './field-values'

test('the form has a front matter’s fields whatever their case, and tells what it has no field for', () => {
  const values = fieldValues({ Title: '가', tags: 'LLM', categories: ['a', 'b'], draft: true, menu: 'main', weight: 3 })
  expect(values).toMatchObject({ title: '가', tags: ['LLM'], categories: ['a', 'b'], isDraft: true, description: '' })
  expect(values.others).toEqual([
    ['menu', '"main"'],
    ['weight', '3'],
  ])
})

test('a cover is edited where the post has it', () => {
  expect(fieldValues({ cover: { image: 'a.png' } }).cover).toEqual({ path: ['cover', 'image'], value: 'a.png' })
  expect(fieldValues({ cover: 'a.png' }).cover).toEqual({ path: ['cover'], value: 'a.png' })
  expect(fieldValues({}).cover).toEqual({ path: ['image'], value: '' })
})
