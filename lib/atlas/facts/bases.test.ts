import { expect, it } from 'vitest'
import { loadAtlas } from '../read/load-atlas'
import { basesOf, documentAddress } from './bases'

const row = {
  verifiedBy: [
    {
      document: 'GitHub openai/gpt-3, README.md (stored copy)',
      kind: 'primary' as const,
      facts: ['parameters', 'notes'],
    },
    { document: 'arXiv 2005.14165, in copies', kind: 'primary' as const, facts: ['date (arXiv id)', 'parameters'] },
  ],
}

it('numbers the documents that confirm a field', () => {
  const numbers = (field: string) => basesOf(row, field).map(({ number }) => number)
  expect(numbers('parameters')).toEqual([1, 2])
  expect(numbers('date')).toEqual([2])
  expect(numbers('license')).toEqual([])
})

it('knows the address of a repository and of a paper', () => {
  expect(documentAddress('GitHub openai/gpt-3, README.md (stored copy)')).toBe('https://github.com/openai/gpt-3')
  expect(documentAddress('Hugging Face allenai/c4, commits')).toBe('https://huggingface.co/allenai/c4')
  expect(documentAddress('arXiv 2005.14165, in copies of its text')).toBe('https://arxiv.org/abs/2005.14165')
  expect(documentAddress('Press of 29 January 2020')).toBeNull()
})

it('finds a document, a memory or a source for the month of every model', () => {
  const { atlas } = loadAtlas(process.cwd())
  const bare = (atlas?.models ?? []).filter(
    (model) =>
      basesOf(model, 'date').length === 0 &&
      !model.fromMemory.includes('date') &&
      model.sources[0]?.published !== model.date,
  )
  expect(bare.map(({ id }) => id)).toEqual([])
})

it('finds a document or a memory for every number of a model', () => {
  const { atlas } = loadAtlas(process.cwd())
  const bare = (atlas?.models ?? []).flatMap((model) =>
    (['parameters', 'trainingTokens', 'contextLength'] as const)
      .filter((field) => (field === 'parameters' ? model.parameters.length > 0 : model[field] !== undefined))
      .filter((field) => basesOf(model, field).length === 0 && !model.fromMemory.includes(field))
      .map((field) => `${model.id}.${field}`),
  )
  expect(bare).toEqual([])
})
