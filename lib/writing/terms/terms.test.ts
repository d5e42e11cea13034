import { expect, test } from 'vitest'
import { completeTerm, nearTerms } from './terms'

const known = [
  ...[
    ['LLM', 5],
    ['LLM_Models', 1],
    ['LLM applications', 2],
    ['Development', 4],
    ['랭체인', 3],
    ['프레임워크', 1],
  ],
  ...[
    ['NLP', 2],
    ['Go', 7],
    ['DeepLearning', 2],
  ],
].map(([name, count]) => ({ name: String(name), count: Number(count) }))

const complete = (typed: string, chosen: string[] = []) => completeTerm(typed, known, chosen).map(({ name }) => name)
const near = (name: string) => nearTerms(name, known).map(({ term, how }) => `${how} ${term.name}`)

test.each([
  ['llm', ['LLM', 'LLM applications', 'LLM_Models']],
  ['llm-m', ['LLM_Models']],
  ['llm app', ['LLM applications']],
  ['models', ['LLM_Models']],
  ['deep learn', ['DeepLearning']],
  ['ㄹ', ['랭체인', '프레임워크']],
  ['래', ['랭체인']],
  ['랭ㅊ', ['랭체인']],
  ['랭체'.normalize('NFD'), ['랭체인']],
  ['워크', ['프레임워크']],
  ['없는 것', []],
])('%j is completed to %j', (typed, names) => {
  expect(complete(typed)).toEqual(names)
})

test('what a post has already isn’t offered again', () => {
  expect(complete('llm', ['llm'])).toEqual(['LLM applications', 'LLM_Models'])
  expect(complete('')[0]).toBe('Go')
})

test.each([
  ['development', ['same Development']],
  ['llm models', ['same LLM_Models']],
  ['Deep-Learning', ['same DeepLearning']],
  ['랭체인'.normalize('NFD'), []],
  ['랭 체인', ['same 랭체인']],
  ['Developement', ['near Development']],
  ['LLM application', ['near LLM applications']],
  ['프레임웍크', ['near 프레임워크']],
  ['LLMs', ['near LLM']],
  ['LLM', []],
  ['NLG', []],
  ['Rust', []],
  ['C', []],
])('%j may be meant as %j', (name, expected) => {
  expect(near(name)).toEqual(expected)
})
