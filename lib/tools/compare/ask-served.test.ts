import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { RecordedPage } from '../../certificate/record/site-record'
import { askServed } from './ask-served'

const answers: Record<string, [number, string]> = {
  '/가지/': [200, '<title>가지 &amp; 나물 · 밭</title><h2 id="둘">둘</h2>'],
  '/old/': [308, ''],
  '/other/': [200, '<title>아닌 것</title>'],
  '/bare/': [200, '<title>글</title>'],
}
const server = createServer((request, response) => {
  const [status, body] = answers[decodeURI(request.url ?? '')] ?? [404, '']
  response.writeHead(status).end(body)
})
beforeAll(() => new Promise<void>((resolve) => server.listen(0, resolve)))
afterAll(() => void server.close())

it('a page answers with its title and headings, a redirect with its status, and what is missing is told', async () => {
  const page = (title: string, headings: string[] = []) => ({ titles: [title], headings }) as RecordedPage
  const pages = new Map([
    ['/가지/', page('가지 & 나물', ['둘'])],
    ['/other/', page('글')],
    ['/bare/', page('글', ['하나'])],
  ])
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`
  const addresses = ['/가지/', '/old/', '/other/', '/bare/', '/a.png']
  expect(await askServed(origin, { addresses, pages })).toEqual({
    right: 2,
    all: 5,
    differences: [
      { address: '/other/', says: ': is called "아닌 것", not "글"' },
      { address: '/bare/', says: ': without #하나' },
      { address: '/a.png', says: ': answers 404' },
    ],
  })
})
