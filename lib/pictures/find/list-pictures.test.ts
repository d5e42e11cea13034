import { expect, it } from 'vitest'
import { describePictures, listPictures, type PictureUse } from './list-pictures'
import { indexPictures } from './picture-index'

const files = ['content/posts/a.png', 'content/posts/b.png', 'static/images/huge.jpg', 'content/posts/hello.md']
const index = indexPictures([], files)
const context = { pageFile: 'content/posts/hello.md', pageUrl: '/posts/hello/', index, repository: null, basePath: '' }
const use = (reference: string, line: number): PictureUse => ({
  file: context.pageFile,
  line,
  column: 1,
  reference,
  context,
})
const measure = async (file: string) =>
  file.includes('huge') ? { bytes: 9_000_000, width: 6000, height: 4000 } : { bytes: 1000, width: 10, height: 10 }

it('lists broken, external, unused and oversized pictures, each with its place', async () => {
  const uses = [
    use('a.png', 3),
    use('A.jpg', 4),
    use('https://x.example/p.png', 5),
    use('/images/huge.jpg', 6),
    use('data:image/png;base64,AA', 7),
  ]
  const list = await listPictures(uses, index.pictures, measure)
  expect(list.broken).toMatchObject([{ reference: 'A.jpg', line: 4, nearest: 'content/posts/a.png' }])
  expect(list.external).toMatchObject([{ line: 5, address: new URL('https://x.example/p.png') }])
  expect(list.unused).toEqual(['content/posts/b.png'])
  expect(list.oversized).toMatchObject([{ file: 'static/images/huge.jpg', width: 6000 }])
  expect(describePictures(list)).toEqual([
    '없는 그림 / broken: 1',
    '  content/posts/hello.md:4:1: A.jpg (혹시 / did you mean: content/posts/a.png)',
    '바깥 그림 / external (npm run images -- --fetch): 1',
    '  content/posts/hello.md:5:1: https://x.example/p.png',
    '쓰이지 않는 그림 / unused: 1',
    '  content/posts/b.png',
    '너무 큰 그림 / oversized: 1',
    '  static/images/huge.jpg: 8,789 KiB, 6000 × 4000',
  ])
})

it('says nothing where all is well', async () => {
  expect(describePictures(await listPictures([use('a.png', 1)], ['content/posts/a.png'], measure))).toEqual([])
})
