import { expect, test } from 'vitest'
import { readPort } from './read-port'

test('a port is a whole number that a machine has; without one it is 3000', () => {
  expect(readPort(undefined)).toBe(3000)
  for (const said of ['0', '80', '65535']) expect(readPort(said)).toBe(Number(said))
})

test.each(['abc', '65536', '-1', '80.5', '1e3', '0x50', ' 80 ', '/run/x.sock'])(
  'PORT=%s is refused by name',
  (said) => {
    expect(() => readPort(said)).toThrow(`PORT is "${said}", which is no port (set it to a number from 0 to 65535)`)
  },
)
