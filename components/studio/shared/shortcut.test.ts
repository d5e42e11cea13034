import { expect, test } from 'vitest'
import { shortcutOf } from './shortcut'

const key = (key: string, code: string, more = {}) => ({
  ...{ key, code, ctrlKey: true, metaKey: false, altKey: false, shiftKey: false },
  ...more,
})

test('a letter is known by what it says, and by its place where the layout or an input method says something else', () => {
  expect(shortcutOf(key('s', 'KeyS'))).toBe('s')
  expect(shortcutOf(key('s', 'Semicolon'))).toBe('s')
  expect(shortcutOf(key('ㄴ', 'KeyS'))).toBe('s')
  expect(shortcutOf(key('Process', 'KeyB'))).toBe('b')
  expect(shortcutOf(key('V', 'KeyV', { shiftKey: true }))).toBe('shift+v')
  expect(shortcutOf(key('Process', 'Enter'))).toBe('enter')
})

test('a key alone is none, nor one with Alt, which writes signs on a Mac', () => {
  expect(shortcutOf(key('s', 'KeyS', { ctrlKey: false }))).toBeNull()
  expect(shortcutOf(key('ß', 'KeyS', { altKey: true }))).toBeNull()
})
