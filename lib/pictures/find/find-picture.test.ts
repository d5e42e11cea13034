import { describe, expect, it } from 'vitest'
import { findPicture, type PictureContext } from './find-picture'
import { indexPictures } from './picture-index'

const nfd = '계통수.png'.normalize('NFD')
const index = indexPictures(
  [
    { url: '/images/logo.png', file: 'static/images/logo.png' },
    { url: '/posts/tree/tree.png', file: 'content/posts/tree/tree.png' },
    { url: '/posts/hello/late.png', file: 'static/posts/hello/late.png' },
  ],
  [
    'static/images/logo.png',
    'content/posts/hello.md',
    'content/posts/x.png',
    'content/posts/My Picture (1).png',
    `content/posts/${nfd}`,
    'content/posts/images/inner.png',
    'content/posts/tree/index.md',
    'content/posts/tree/tree.png',
    'content/posts/Evolutionary_Tree.png',
    'content/posts/100%.png',
    'content/posts/C#.png',
    'static/posts/hello/late.png',
    'static/Case.PNG',
    'assets/cover.jpg',
  ],
)
const context: PictureContext = {
  pageFile: 'content/posts/hello.md',
  pageUrl: '/posts/hello/',
  index,
  repository: { owner: 'mina', repo: 'blog' },
  basePath: '/blog',
  baseURL: 'https://mina.github.io/blog/',
}
const find = (reference: string, over: Partial<PictureContext> = {}) => findPicture(reference, { ...context, ...over })

describe('a picture of the site is found', () => {
  it.each([
    ['x.png', 'content/posts/x.png'],
    ['./x.png', 'content/posts/x.png'],
    ['../posts/x.png', 'content/posts/x.png'],
    ['images/inner.png', 'content/posts/images/inner.png'],
    ['/posts/x.png', 'content/posts/x.png'],
    ['/blog/posts/x.png', 'content/posts/x.png'],
    ['/images/logo.png', 'static/images/logo.png'],
    ['images/logo.png', 'static/images/logo.png'],
    ['../../static/images/logo.png', 'static/images/logo.png'],
    ['static/images/logo.png', 'static/images/logo.png'],
    ['/content/posts/x.png', 'content/posts/x.png'],
    ['late.png', 'static/posts/hello/late.png'],
    ['../tree/tree.png', 'content/posts/tree/tree.png'],
    ['cover.jpg', 'assets/cover.jpg'],
    ['My Picture (1).png', 'content/posts/My Picture (1).png'],
    ['My%20Picture%20(1).png', 'content/posts/My Picture (1).png'],
    ['images\\inner.png', 'content/posts/images/inner.png'],
    ['100%.png', 'content/posts/100%.png'],
    ['100%25.png', 'content/posts/100%.png'],
    ['C#.png', 'content/posts/C#.png'],
    ['x.png?width=300#top', 'content/posts/x.png'],
    ['계통수.png', `content/posts/${nfd}`],
    [nfd, `content/posts/${nfd}`],
    [encodeURIComponent('계통수.png'), `content/posts/${nfd}`],
    ['https://mina.github.io/blog/images/logo.png', 'static/images/logo.png'],
    ['https://raw.githubusercontent.com/mina/blog/main/content/posts/x.png', 'content/posts/x.png'],
    ['https://raw.githubusercontent.com/Mina/Blog/refs/heads/main/content/posts/x.png', 'content/posts/x.png'],
    ['https://raw.githubusercontent.com/mina/blog/feature/tree/content/posts/x.png?token=1', 'content/posts/x.png'],
    ['https://github.com/mina/blog/raw/main/content/posts/x.png', 'content/posts/x.png'],
    ['https://github.com/mina/blog/raw/refs/heads/main/content/posts/x.png', 'content/posts/x.png'],
    ['https://github.com/mina/blog/blob/main/content/posts/x.png?raw=true', 'content/posts/x.png'],
    [
      'https://github.com/mina/blog/blob/main/content/posts/My%20Picture%20(1).png?raw=true',
      'content/posts/My Picture (1).png',
    ],
    [
      `https://raw.githubusercontent.com/mina/blog/main/content/posts/${encodeURIComponent('계통수.png')}`,
      `content/posts/${nfd}`,
    ],
    ['https://github.com/mina/blog/raw/main/site/content/posts/x.png', 'content/posts/x.png'],
    ['https://cdn.jsdelivr.net/gh/mina/blog@main/content/posts/x.png', 'content/posts/x.png'],
  ])('written as %s', (reference, file) => {
    expect(find(reference)).toEqual({ file })
  })

  it('in a page bundle, beside its page', () => {
    const bundle = { pageFile: 'content/posts/tree/index.md', pageUrl: '/posts/tree/' }
    expect(find('tree.png', bundle)).toEqual({ file: 'content/posts/tree/tree.png' })
  })

  it('by the name that the front matter gives it', () => {
    const resources = [{ name: 'cover', file: 'content/posts/x.png' }]
    expect(find('cover', { resources })).toEqual({ file: 'content/posts/x.png' })
  })

  it('with a warning where only the case differs', () => {
    expect(find('X.PNG')).toEqual({ file: 'content/posts/x.png', warning: 'case' })
    expect(find('/case.png')).toEqual({ file: 'static/Case.PNG', warning: 'case' })
  })

  it.each([
    'https://raw.githubusercontent.com/mina/old-blog/main/content/posts/x.png',
    'https://github.com/friend/blog/raw/main/content/posts/x.png',
    'https://github.com/friend/Blog/blob/main/content/posts/x.png?raw=true',
  ])('with a warning in a fork, and after a move to another repository: %s', (address) => {
    expect(find(address)).toEqual({ file: 'content/posts/x.png', warning: 'repository' })
  })

  it('through GitHub where the repository is unknown but the path exists', () => {
    const address = 'https://github.com/anyone/anything/raw/main/content/posts/x.png'
    expect(find(address, { repository: null })).toEqual({ file: 'content/posts/x.png' })
  })
})

describe('a picture elsewhere stays external', () => {
  it.each([
    'https://example.com/x.png',
    'https://raw.githubusercontent.com/other/repo/main/content/posts/x.png',
    'https://raw.githubusercontent.com/mina/old-blog/main/content/posts/not-here.png',
    'https://github.com/mina/blog/assets/1/x.png',
    'https://mina.github.io/other/nothing.png',
    'data:image/png;base64,AAAA',
  ])('%s', (reference) => {
    expect(find(reference)).toEqual({ external: new URL(reference) })
  })

  it('also without a scheme, and on GitHub where nothing at the path exists', () => {
    expect(find('//example.com/x.png')).toEqual({ external: new URL('https://example.com/x.png') })
    const address = 'https://github.com/anyone/anything/raw/main/nothing.png'
    expect(find(address, { repository: null })).toEqual({ external: new URL(address) })
  })
})

describe('a missing picture', () => {
  it('names the nearest existing one', () => {
    expect(find('Evolutionary-Tre.png')).toEqual({ missing: true, nearest: 'content/posts/Evolutionary_Tree.png' })
    expect(find('evolutionary_tree.jpg')).toMatchObject({ nearest: 'content/posts/Evolutionary_Tree.png' })
    expect(find('nothing-like-it-at-all.png')).toEqual({ missing: true, nearest: null })
  })

  it('of the own repository says where it may still lie', () => {
    const address = 'https://raw.githubusercontent.com/mina/blog/main/content/posts/Evolutionary_Tre.png'
    const nearest = 'content/posts/Evolutionary_Tree.png'
    expect(find(address)).toEqual({ missing: true, nearest, external: new URL(address) })
  })

  it('is never looked for outside the site', () => {
    for (const path of [
      '../../../etc/passwd',
      '/../../etc/passwd',
      '%2e%2e/%2e%2e/%2e%2e/secret.png',
      'C:\\x.png',
      'file:///x.png',
    ]) {
      expect(find(path)).toMatchObject({ missing: true })
    }
  })
})
