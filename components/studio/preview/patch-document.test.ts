// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { patchDocument } from './patch-document'

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html')

test('the page is shown with its language, its styles and its body, and without its scripts', () => {
  const shown = parse('')
  patchDocument(
    shown,
    parse('<html lang="ko"><head><style>a{}</style><script>x</script></head><body class="b"><p>가'),
    [],
  )
  expect(shown.documentElement.outerHTML).toBe(
    '<html lang="ko"><head><style>a{}</style></head><body class="b"><p>가</p></body></html>',
  )
})

test('nodes that are the same stay, and their pictures with them', () => {
  const shown = parse('')
  patchDocument(shown, parse('<main><p>가</p><img src="a.png"><p>나</p></main>'), [])
  const picture = shown.querySelector('img')
  patchDocument(shown, parse('<main><p>가</p><img src="a.png"><p>다</p></main>'), [])
  expect(shown.querySelector('img')).toBe(picture)
  patchDocument(shown, parse('<main><h2>새</h2><p>가</p><img src="a.png"><p>다</p></main>'), [])
  expect(shown.querySelector('img')).toBe(picture)
  expect(shown.querySelector('main')?.children).toHaveLength(4)
})
