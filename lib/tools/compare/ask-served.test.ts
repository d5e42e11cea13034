import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { askServed } from './ask-served'
import type { HugoPage } from './hugo-record'

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
  const page = (title: string, headings: string[] = []) => ({ title, headings }) as HugoPage
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
    differences: ['/other/: is called "아닌 것", not "글"', '/bare/: without #하나', '/a.png: answers 404'],
  })
})
