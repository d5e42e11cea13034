import type { ElementContent, Properties } from 'hast'
import { expect, test } from 'vitest'
import { frameHosts, imageHosts } from './page-hosts'

const tree = (...elements: [tagName: string, properties: Properties][]) => ({
  type: 'root' as const,
  children: elements.map(
    ([tagName, properties]): ElementContent => ({ type: 'element', tagName, properties, children: [] }),
  ),
})
const call = (name: string, params: unknown, as?: string): [string, Properties] => [
  'gaji-shortcode',
  { name, params: JSON.stringify(params), as },
]

test('a picture of another site opens the policy for that site, one of our own does not', () => {
  const body = tree(['img', { src: 'https://b.example/x.png' }], ['img', { src: '/a.png' }])
  expect(imageHosts(null, body)).toEqual(['https://b.example'])
  expect(imageHosts('https://a.example/c.png', body)).toEqual(['https://a.example', 'https://b.example'])
})

test('a picture whose address no browser can open opens nothing', () => {
  expect(imageHosts(null, tree(['img', { src: 'http://a b/x.png' }], ['img', { src: 'http://[bad' }]))).toEqual([])
})

test('a video opens the policy for its player, a raw frame for its host, what has no player for nothing', () => {
  const youtube = 'https://www.youtube-nocookie.com'
  expect(frameHosts(tree(call('youtube', ['a'])), {})).toEqual([youtube])
  expect(frameHosts(tree(call('youtubeLite', { id: 'a' }, 'youtube')), {})).toEqual([youtube])
  expect(frameHosts(tree(['gaji-component', { component: 'Youtube', calls: 'youtube', id: 'a' }]), {})).toEqual([
    youtube,
  ])
  expect(frameHosts(tree(call('iframe', { src: 'https://codepen.io/a/embed/b' })), {})).toEqual(['https://codepen.io'])
  expect(frameHosts(tree(call('gist', ['a', '1']), call('hint', ['info'])), {})).toEqual([])
  expect(frameHosts(tree(call('iframe', ['https://elsewhere.example/'])), {})).toEqual([])
})

test('a video that the site has switched off opens nothing', () => {
  expect(frameHosts(tree(call('youtube', ['a'])), { youtube: { disable: true } })).toEqual([])
})
