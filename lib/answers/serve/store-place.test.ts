import { expect, test } from 'vitest'
import { storePlace } from './store-place'

test('a file beside the project, in DATA_DIR, or PostgreSQL', () => {
  expect(storePlace({}, '/blog')).toEqual({ file: '/blog/.data/answers.db' })
  expect(storePlace({ DATA_DIR: '/var/lib/blog' }, '/blog')).toEqual({ file: '/var/lib/blog/answers.db' })
  const url = 'postgres://me@db.example/blog'
  expect(storePlace({ DATABASE_URL: url, DATA_DIR: '/x', VERCEL: '1' }, '/blog')).toEqual({ url })
})

test('a host that keeps no files says so at once, and a wrong address too', () => {
  expect(() => storePlace({ VERCEL: '1' }, '/blog')).toThrow('DATABASE_URL is missing: on Vercel no file is kept')
  expect(() => storePlace({ DATABASE_URL: 'mysql://x' }, '/blog')).toThrow('DATABASE_URL is no address of PostgreSQL')
})
