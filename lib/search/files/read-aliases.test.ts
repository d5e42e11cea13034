import { expect, it } from 'vitest'
import { parseAliases } from './read-aliases'

it('reads one other name, or several', () => {
  expect(parseAliases('랭체인: LangChain\n딥러닝: [deep learning, DL]\n')).toEqual({
    aliases: [
      ['랭체인', 'LangChain'],
      ['딥러닝', 'deep learning', 'DL'],
    ],
    problems: [],
  })
  expect(parseAliases('')).toEqual({ aliases: [], problems: [] })
})

it('says where something is no name', () => {
  const places = (text: string) => parseAliases(text).problems.map(({ line, column }) => [line, column])
  expect(places('랭체인: LangChain\n딥러닝: {a: b}\n')).toEqual([[2, 6]])
  expect(places('- 랭체인\n')).toEqual([[1, 1]])
  expect(places('가: [나\n')).toHaveLength(1)
  expect(places('가:\n')).toEqual([[1, 3]])
})
