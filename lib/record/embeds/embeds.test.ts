import { expect, it } from 'vitest'
import { embedOf } from './embeds'

const address = (...call: Parameters<typeof embedOf>) => embedOf(...call)?.href

it('a video is a link to where it can be seen', () => {
  expect(address('youtube', ['w7Ft2ymGmfc'])).toBe('https://www.youtube.com/watch?v=w7Ft2ymGmfc')
  expect(address('youtube', { id: 'w7Ft2ymGmfc', start: 30 })).toBe('https://www.youtube.com/watch?v=w7Ft2ymGmfc&t=30')
  expect(embedOf('youtubelite', { id: 'a', label: '발표 영상' })?.title).toBe('발표 영상')
  expect(address('vimeo', [146022717])).toBe('https://vimeo.com/146022717')
})

it('a video opens in the page from the host that keeps no cookies, whatever is set', () => {
  const frame = (...call: Parameters<typeof embedOf>) => embedOf(...call)?.frame
  expect(frame('youtube', { id: 'a&b', start: 30 })).toBe(
    'https://www.youtube-nocookie.com/embed/a%26b?autoplay=1&start=30',
  )
  expect(frame('vimeo', ['1'])).toBe('https://player.vimeo.com/video/1?dnt=1&autoplay=1')
  expect(frame('iframe', ['https://www.youtube.com/embed/a_b?rel=0'])).toBe(
    'https://www.youtube-nocookie.com/embed/a_b?rel=0',
  )
  expect(address('iframe', ['//www.youtube.com/embed/a_b?rel=0'])).toBe('https://www.youtube.com/watch?v=a_b')
  expect(frame('gist', ['spf13', '7896402'])).toBeNull()
  expect(frame('iframe', ['https://elsewhere.example/'])).toBeNull()
})

it("Hugo's privacy settings switch an embed off, or leave it a link", () => {
  expect(address('x', ['1'], { twitter: { disable: true } })).toBeUndefined()
  expect(embedOf('x', ['1'], { x: { simple: true } })).toMatchObject({ href: 'https://x.com/i/status/1', frame: null })
})

it('a post on X is found by each form that Hugo has had', () => {
  expect(address('x', { user: 'SanDiegoZoo', id: '1453110110599868418' })).toBe(
    'https://x.com/SanDiegoZoo/status/1453110110599868418',
  )
  expect(address('tweet', ['1453110110599868418'])).toBe('https://x.com/i/status/1453110110599868418')
})

it('a file of a gist is named in its address', () => {
  expect(address('gist', ['spf13', '7896402', 'img.html'])).toBe('https://gist.github.com/spf13/7896402#file-img-html')
})

it('a repository is a link to its forge, and nothing of a parameter leaves the path', () => {
  expect(address('github', { repo: 'nunocoracao/blowfish' })).toBe('https://github.com/nunocoracao/blowfish')
  expect(address('github', { repo: 'a/b?x#y' })).toBe('https://github.com/a/b%3Fx%23y')
  expect(address('gitea', { server: 'https://git.example.org/', repo: 'a/b' })).toBe('https://git.example.org/a/b')
})
