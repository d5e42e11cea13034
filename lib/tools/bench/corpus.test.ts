import { describe, expect, it } from 'vitest'
import { makePosts, postText } from './corpus'

const posts = makePosts(200, 1)

describe('the posts of a benchmark', () => {
  it('are the same for a seed, and others for another', () => {
    expect(makePosts(200, 1)).toEqual(posts)
    expect(makePosts(200, 2)).not.toEqual(posts)
  })

  it('of a shorter corpus begin a longer one', () => {
    expect(makePosts(20, 1)).toEqual(posts.slice(0, 20))
  })

  it('have about 7.4 KB', () => {
    const size = posts.reduce((sum, post) => sum + Buffer.byteLength(postText(post)), 0) / posts.length
    expect(size / 1000).toBeGreaterThan(7.2)
    expect(size / 1000).toBeLessThan(7.6)
  })

  it.each([
    ['Korean', '한다|는다|본다|먼저다'],
    ['English', '\\bSo \\w+ \\w+'],
    ['code', '```python\\n'],
    ['a table', '\\| :-: \\|'],
    ['a link to another post', '\\]\\(/posts/post-\\d{5}/\\)'],
  ])('each have %s', (_, sign) => {
    for (const { body } of posts) expect(body).toMatch(new RegExp(sign))
  })

  it('have formulas in some of them, and say so', () => {
    const withMath = posts.filter(({ body }) => body.includes('$$'))
    expect(withMath.length).toBeGreaterThan(10)
    expect(withMath.length).toBeLessThan(100)
    expect(posts.filter(({ hasMath }) => hasMath)).toEqual(withMath)
  })
})
