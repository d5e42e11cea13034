import { describe, expect, it } from 'vitest'
import { isInsecure, unsafeAddress } from './safe-address'

describe('A link', () => {
  it.each(['file:///etc/passwd', 'FILE:///C:/a.txt', 'about:blank', 'chrome://settings', 'java\tscript:x'])(
    'to %s never passes, and the author hears what to do',
    (address) => expect(unsafeAddress(address, 'link')?.remedy).toMatch(/write/),
  )

  it.each(['https://e.com/', 'mailto:a@b.com', 'tel:+82', 'ftp://e.com/a', '/file:a', '#file:'])(
    'to %s passes',
    (address) => expect(unsafeAddress(address, 'link')).toBeNull(),
  )
})

describe('An address over http:', () => {
  it.each([
    ['http://e.com/a.png', true],
    ['HTTP://e.com', true],
    ['http://user@e.com:8080/', true],
    ['https://e.com/', false],
    ['//e.com/', false],
    ['/http://e.com/', false],
  ])('%s: %s', (address, is) => expect(isInsecure(address)).toBe(is))

  it.each(['http://localhost:3000/', 'http://127.0.0.1/', 'http://[::1]/', 'http://nas/', 'http://a.local/'])(
    '%s is of a machine near by, which has no other',
    (address) => expect(isInsecure(address)).toBe(false),
  )
})
