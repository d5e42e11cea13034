import { expect, test } from 'vitest'
import { peerHeader } from '../site/headers/peer-header'
import { refuse } from './guard'

const ours = {
  host: 'localhost:3000',
  origin: 'http://localhost:3000',
  'sec-fetch-site': 'same-origin',
  'x-write': '1',
  'content-type': 'application/json',
}
const ask = (more: Record<string, string | null>, method = 'PUT', kind: 'page' | 'picture' | 'call' = 'call') => {
  const said = Object.entries({ ...ours, ...more }).filter((entry): entry is [string, string] => entry[1] !== null)
  return refuse({ method, headers: new Headers(said) }, 'local', kind)?.status ?? 'let in'
}

test('where the studio is off, nothing of it is there', () => {
  for (const kind of ['page', 'picture', 'call'] as const)
    expect(refuse({ method: 'GET', headers: new Headers(ours) }, 'off', kind)).toEqual({ status: 404, code: 'off' })
})

test.each([
  ['the studio itself', {}, 'let in'],
  ['the studio on another port', { host: '127.0.0.1:4000', origin: 'http://127.0.0.1:4000' }, 'let in'],
  ['the studio by IPv6', { host: '[::1]:3000', origin: 'http://[::1]:3000', [peerHeader]: '::1' }, 'let in'],
  ['a file', { 'content-type': 'multipart/form-data; boundary=a' }, 'let in'],
  ['a name that leads here (DNS rebinding)', { host: 'evil.example:3000', origin: 'http://evil.example:3000' }, 403],
  ['a name that begins like ours', { host: 'localhost.evil.example' }, 403],
  ['the address in the house', { host: '192.168.0.7:3000', origin: 'http://192.168.0.7:3000' }, 403],
  ['another machine that says it called localhost', { [peerHeader]: '192.168.0.9' }, 403],
  ['no host', { host: null }, 403],
  ['another origin', { origin: 'https://evil.example' }, 403],
  ['another port of this machine', { origin: 'http://localhost:8000' }, 403],
  ['an origin that is none', { origin: 'null' }, 403],
  ['no origin', { origin: null }, 403],
  ['a page elsewhere', { 'sec-fetch-site': 'cross-site' }, 403],
  ['a page of the same site', { 'sec-fetch-site': 'same-site' }, 403],
  ['no header of ours', { 'x-write': null }, 403],
  ['a form', { 'content-type': 'application/x-www-form-urlencoded' }, 403],
  ['a plain text, which needs no question before', { 'content-type': 'text/plain' }, 403],
  ['no kind', { 'content-type': null }, 403],
])('a change is asked for by %s: %s', (_, more, expected) => {
  expect(ask(more)).toBe(expected)
  expect(ask(more, 'POST')).toBe(expected)
})

test('a page may be opened by a link from anywhere, and framed by nobody else', () => {
  const page = (more: Record<string, string | null>) => ask({ 'x-write': null, origin: null, ...more }, 'GET', 'page')
  expect(page({ 'sec-fetch-site': 'none' })).toBe('let in')
  expect(page({ 'sec-fetch-site': 'cross-site', 'sec-fetch-dest': 'document' })).toBe('let in')
  expect(page({ 'sec-fetch-site': 'cross-site', 'sec-fetch-dest': 'iframe' })).toBe(403)
  expect(page({ host: '192.168.0.7:3000' })).toBe(403)
  expect(ask({}, 'POST', 'page')).toBe(403)
})

test('a picture is shown on our pages alone', () => {
  const picture = (more: Record<string, string | null>) =>
    ask({ 'x-write': null, origin: null, ...more }, 'GET', 'picture')
  expect(picture({})).toBe('let in')
  expect(picture({ 'sec-fetch-site': 'cross-site' })).toBe(403)
  expect(picture({ 'sec-fetch-site': null })).toBe('let in')
})
