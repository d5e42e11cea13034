import { describe, expect, it } from 'vitest'
import { loadAtlas } from '../read/load-atlas'
import type { Atlas } from '../record/types'
import { countModels } from './count-models'
import { modelFact } from './facts'
import { nameCount } from './name-count'

const atlas = loadAtlas(process.cwd()).atlas as Atlas

describe('a count is said as people say it', () => {
  it.each([
    [175_000_000_000, '1,750억', '175 billion'],
    [340_000_000, '3억 4,000만', '340 million'],
    [1_500_000_000, '15억', '1.5 billion'],
    [1_200_000_000_000, '1조 2,000억', '1.2 trillion'],
    [14_000_000_000_000, '14조', '14 trillion'],
    [93_600_000, '9,360만', '93.6 million'],
    [176_247_271_424, '1,760억', '176 billion'],
    [2048, '2,050', '2,050'],
  ])('%d', (count, korean, english) => {
    expect(nameCount(count, 'ko')).toBe(korean)
    expect(nameCount(count, 'en')).toBe(english)
  })
})

describe('a fact comes from the data', () => {
  it.each([
    ['gpt-3', 'parameters', '', '1,750억', '175 billion'],
    ['gpt-3', 'released', '', '2020년 5월', 'May 2020'],
    ['gpt-3', 'year', '', '2020', '2020'],
    ['bert', 'parameters', 'base', '1억 1,000만', '110 million'],
    ['gpt-2', 'parameters', 'smallest', '1억 2,400만', '124 million'],
    ['gpt-2', 'parameters', 'xl', '15억', '1.5 billion'],
    ['bert', 'context', '', '512', '512'],
    ['bert', 'architecture', '', '인코더 전용', 'Encoder-only'],
    ['bert', 'organizations', '', 'Google', 'Google'],
    ['bert', 'country', '', '미국', 'United States'],
  ])('%s %s %s', (id, field, size, korean, english) => {
    expect(modelFact(atlas, id, field, 'ko', size)).toMatchObject({ text: korean })
    expect(modelFact(atlas, id, field, 'en', size)).toMatchObject({ text: english })
  })

  it('says when nobody has checked it', () => {
    expect(modelFact(atlas, 'distilbert', 'context', 'ko')).toMatchObject({ fromMemory: true })
    expect(modelFact(atlas, 'gpt-3', 'tokens', 'ko')).toMatchObject({ fromMemory: false })
  })

  it.each([
    ['gpt3', 'parameters', '', 'unknown-model', 'did you mean "gpt-3"?'],
    ['gpt-3', 'paramters', '', 'unknown-model-field', 'did you mean "parameters"?'],
    ['gpt-2', 'parameters', 'huge', 'unknown-model-size', 'its sizes are small, medium, large, XL'],
    ['gpt-4', 'parameters', '', 'missing-model-fact', 'leave the number out, or add it to content/models/gpt-4.yaml'],
  ])('an unknown one is an error: %s %s %s', (id, field, size, code, remedy) => {
    expect(modelFact(atlas, id, field, 'ko', size)).toMatchObject({ code, remedy })
  })
})

it('counts models, and refuses to count what there is none of', () => {
  expect(countModels(atlas, {})).toBe(atlas.models.length)
  const parts = ['open-source', 'open-weights', 'closed'].map((openness) => countModels(atlas, { openness }) as number)
  expect(parts.reduce((sum, part) => sum + part)).toBe(atlas.models.length)
  expect(countModels(atlas, { openness: 'close' })).toMatchObject({ remedy: 'did you mean "closed"?' })
})
