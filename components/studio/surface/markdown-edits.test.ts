import { expect, test } from 'vitest'
import { insertBlock, insertLink, type MarkdownEdit, toggleLines, toggleMark } from './markdown-edits'

/** The text afterwards, with what is selected in it between ‹ ›. */
function done(text: string, { from, to, insert, select }: MarkdownEdit): string {
  const made = text.slice(0, from) + insert + text.slice(to)
  return `${made.slice(0, select.from)}‹${made.slice(select.from, select.to)}›${made.slice(select.to)}`
}

test('a mark goes round the words, without the blanks at their ends, and away again', () => {
  expect(done('가 나 다', toggleMark('bold', '가 나 다', { from: 1, to: 4 }))).toBe('가 **‹나›** 다')
  expect(done('**나**', toggleMark('bold', '**나**', { from: 2, to: 3 }))).toBe('‹나›')
  expect(done('**나**', toggleMark('bold', '**나**', { from: 0, to: 5 }))).toBe('‹나›')
  expect(done('', toggleMark('code', '', { from: 0, to: 0 }))).toBe('`‹›`')
})

test('bold words are made italic too, and not half of their stars taken', () => {
  expect(done('**나**', toggleMark('italic', '**나**', { from: 2, to: 3 }))).toBe('***‹나›***')
})

test('lines take one mark in the place of another, and lose it where all have it', () => {
  expect(done('가\n- 나', toggleLines('ol', '가\n- 나', { from: 0, to: 5 }))).toBe('1. 가\n2. 나‹›')
  expect(done('## 가', toggleLines('h3', '## 가', { from: 3, to: 3 }))).toBe('### 가‹›')
  expect(done('## 가', toggleLines('h2', '## 가', { from: 3, to: 3 }))).toBe('가‹›')
})

test('a link waits for its address, or for its words', () => {
  expect(done('가지', insertLink('가지', { from: 0, to: 2 }))).toBe('[가지](‹›)')
  expect(done('', insertLink('', { from: 0, to: 0 }))).toBe('[‹›]()')
})

test('a block stands apart from the line above it', () => {
  expect(done('글', insertBlock('code', '글', 1))).toBe('글\n\n```\n‹›\n```')
  expect(done('', insertBlock('table', '', 0))).toBe('| ‹› |  |\n| --- | --- |\n|  |  |')
  expect(done('가\n', insertBlock('math', '가\n', 2))).toBe('가\n\n$$\n‹›\n$$')
})
