import { XMLParser } from 'fast-xml-parser'
import { expect, test } from 'vitest'
import { feedXml } from './feed'

const feed = {
  title: '가지',
  description: '글',
  url: 'https://example.org/',
  feedUrl: 'https://example.org/index.xml',
  lang: 'ko',
  items: [
    {
      title: 'a & b < c ]]> d \u0008',
      url: 'https://example.org/posts/a/?x=1&y=2',
      date: '2024-03-01T00:00:00+09:00',
      summary: '"요약" <b>',
      html: '<p>본문 &amp; ]]> 끝</p>',
    },
  ],
}

test('whatever a title holds, the feed is XML and gives the title back', () => {
  const item = new XMLParser().parse(feedXml(feed)).rss.channel.item
  expect(item.title).toBe('a & b < c ]]> d')
  expect(item.link).toBe('https://example.org/posts/a/?x=1&y=2')
  expect(item.description).toBe('"요약" <b>')
  expect(item['content:encoded']).toBe('<p>본문 &amp; ]]> 끝</p>')
})

test('a feed without posts is a feed', () => {
  expect(new XMLParser().parse(feedXml({ ...feed, items: [] })).rss.channel.title).toBe('가지')
})
