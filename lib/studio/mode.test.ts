import { expect, test } from 'vitest'
import { studioMode } from './mode'

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
    expect(studioMode({ WRITE_MODE, isDevelopment, isOurServer })).toBe(mode)
  },
)
