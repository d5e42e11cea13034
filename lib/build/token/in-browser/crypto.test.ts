import { createHash as ofNode } from 'node:crypto'
import { expect, test } from 'vitest'
import { createHash } from './crypto'

test.each(['sha256', 'sha1'])('%s is as Node has it, of any length', (name) => {
  for (const length of [0, 1, 55, 56, 63, 64, 65, 119, 120, 1000, 70_000]) {
    const text = '가지 '.repeat(length).slice(0, length)
    for (const as of ['hex', 'base64', 'base64url'] as const)
      expect(createHash(name).update(text).update('끝').digest(as)).toBe(ofNode(name).update(`${text}끝`).digest(as))
  }
})
