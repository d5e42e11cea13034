import { expect, test } from 'vitest'
import { clientAddress, trustedProxies } from './client-address'

const none = trustedProxies(undefined)
const proxy = trustedProxies('127.0.0.1, 10.0.0.0/8')

test('without a proxy that is trusted an address is the socket’s, whatever a client says', () => {
  for (const forged of ['1.1.1.1', '2.2.2.2, 3.3.3.3', null])
    expect(clientAddress('192.0.2.7', forged, none)).toBe('192.0.2.7')
})

test('a proxy that is trusted says who asked it, and what the client had made up before counts for nothing', () => {
  const asked = Array.from({ length: 50 }, (_, number) =>
    clientAddress('127.0.0.1', `9.9.9.${number}, 192.0.2.7`, proxy),
  )
  expect(new Set(asked)).toEqual(new Set(['192.0.2.7']))
  expect(clientAddress('::ffff:127.0.0.1', '192.0.2.7:4711, 10.1.2.3', proxy)).toBe('192.0.2.7')
  expect(clientAddress('127.0.0.1', null, proxy)).toBe('127.0.0.1')
  expect(clientAddress('127.0.0.1', 'unknown', proxy)).toBe('127.0.0.1')
})

test('addresses of one net of IPv6 are one visitor’s', () => {
  const ends = ['2001:db8:1:2::1', '2001:DB8:1:2:ffff::9', '[2001:db8:1:2:3:4:5:6]:443']
  expect(new Set(ends.map((end) => clientAddress(end, null, none)))).toEqual(new Set(['2001:db8:1:2']))
  expect(clientAddress('::1', null, none)).toBe('0:0:0:0')
})

test('what is no address is told', () => {
  expect(() => trustedProxies('localhost')).toThrow('TRUST_PROXY: "localhost" is no address')
  expect(trustedProxies('private').check('192.168.3.4')).toBe(true)
})
