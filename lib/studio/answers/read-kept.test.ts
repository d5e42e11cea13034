import { expect, test } from 'vitest'
import { readKept } from './read-kept'

const read = (body: string) => readKept(new Request('http://localhost/', { method: 'POST', body }))
const picture = { path: 'content/posts/글/a-1a2b3c4d.webp', width: 3, height: 2 }

test('pictures are read with their place and size, and nothing else is', async () => {
  const wrong = [
    { ...picture, path: 'content/posts/a.md' },
    { ...picture, path: 'content/../../a.webp' },
    { ...picture, width: 0 },
    { ...picture, height: 1.5 },
    { ...picture, width: '3' },
    { ...picture, width: 40_000 },
    null,
    'content/a.webp',
  ]
  expect(await read(JSON.stringify({ pictures: [...wrong, { ...picture, more: 1 }] }))).toEqual([picture])
  for (const body of ['', '1', '{}', '{"pictures":{}}']) expect(await read(body), body).toEqual([])
})
