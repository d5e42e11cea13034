import { expect, test } from 'vitest'
import { foldProblems, formatTold } from './fold-problems'
import { type Problem, sortProblems } from './problems'

const at = (line: number, more: Partial<Problem> = {}): Problem => ({
  ...{ file: 'a.md', line, column: 1, severity: 'warning', code: 'broken-link', message: `no ${line}` },
  ...more,
})
const told = (...problems: Problem[]) => foldProblems(sortProblems(problems)).map(formatTold)

test('warnings of one kind are one line a file, with how many and where', () => {
  expect(told(at(3), at(7), at(9, { code: 'other' }), at(12), at(1, { file: 'b.md' }))).toEqual([
    'a.md:3:1: warning: no 3 [3 of this kind: lines 3, 7, 12]',
    'a.md:9:1: warning: no 9',
    'b.md:1:1: warning: no 1',
  ])
})

test('of many lines the first are named', () => {
  const many = Array.from({ length: 484 }, (_, line) => at(line + 1, { message: 'style is left out' }))
  expect(told(...many)).toEqual(['a.md:1:1: warning: style is left out [484 times: lines 1, 2, 3, 4, 5, 6, 7, 8, …]'])
})

test('two in one line name it once', () => {
  expect(told(at(3), at(3, { column: 9 }))).toEqual(['a.md:3:1: warning: no 3 [2 times in this line]'])
})

test('every error that says something else is told, and so is what KEEP_GOING has made of it', () => {
  const error = (line: number, message: string) => at(line, { severity: 'error', message })
  expect(told(error(1, 'x'), error(2, 'y'), error(3, 'x'))).toEqual([
    'a.md:1:1: x [2 times: lines 1, 3]',
    'a.md:2:1: y',
  ])
  expect(told(at(1, { canShow: true }), at(2, { canShow: true }))).toHaveLength(2)
})

test('what has one cause is told once for all files', () => {
  const clash = (file: string) => at(4, { file, code: 'alias-taken', message: 'taken', cause: 'alias /blog/' })
  expect(told(clash('a.md'), clash('b.md'), clash('c.md'))).toEqual(['a.md:4:1: warning: taken [3 times in 3 files]'])
})
