import { expect, test } from 'vitest'
import { studioMode } from './mode'

const isExport = false
const hasGithub = false

test.each([
  [undefined, true, false, 'local'],
  [undefined, false, true, 'off'],
  ['', false, true, 'off'],
  ['local', false, true, 'local'],
  ['local', false, false, 'off'],
  ['off', true, false, 'off'],
  ['Local', false, true, 'off'],
] as const)(
  'WRITE_MODE=%s, in development %s, by our server %s: %s',
  (WRITE_MODE, isDevelopment, isOurServer, mode) => {
    expect(studioMode({ WRITE_MODE, isDevelopment, isOurServer, isExport, hasGithub })).toBe(mode)
  },
)

test('a repository is written by any server that has its secrets, and by none without them', () => {
  const said = { WRITE_MODE: 'github', isDevelopment: false, isOurServer: false, isExport }
  expect(studioMode({ ...said, hasGithub: true })).toBe('github')
  expect(studioMode({ ...said, hasGithub: false })).toBe('off')
})

test('a token is asked for by the pages of an export that knows its repository, and by no server', () => {
  const said = { WRITE_MODE: 'token', isDevelopment: false, isOurServer: true }
  expect(studioMode({ ...said, isExport: true, hasGithub: true })).toBe('token')
  expect(studioMode({ ...said, isExport: true, hasGithub: false })).toBe('off')
  expect(studioMode({ ...said, isExport: false, hasGithub: true })).toBe('off')
  expect(studioMode({ ...said, isExport: false, hasGithub: true, isDevelopment: true })).toBe('off')
})
