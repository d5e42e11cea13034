import { toHtml } from 'hast-util-to-html'
import { expect, test } from 'vitest'
import { formatProblem } from '../../base/problems'
import { readConfig } from '../../hugo/config/config'
import { memoryFiles } from '../../tools/testing/hugo-site'
import { knownShortcodes } from './known-shortcodes'
import { siteShortcodes } from './site-shortcodes'

function read(files: Record<string, string>, config = '') {
  const folder = memoryFiles({ 'hugo.toml': config, ...files })
  const { shortcodes, problems } = siteShortcodes(folder, readConfig(folder).value, knownShortcodes)
  return { shortcodes, problems: problems.map(formatProblem) }
}

const html = (content: unknown) => toHtml({ type: 'root', children: content } as never)

test("a name of the site's own is that of a shortcode that the engine knows", () => {
  const { shortcodes, problems } = read(
    {},
    '[params.gaji.shortcodes]\nimageFull = "figure"\nyt = "YouTube"\nstar = "stars"',
  )
  expect(problems).toEqual([])
  expect(shortcodes.imagefull).toMatchObject({ calls: 'figure', as: 'figure', markdownParams: ['caption', 'attr'] })
  expect(shortcodes.yt).toMatchObject({ calls: 'youtube', as: 'youtube' })
  expect(shortcodes.star).toMatchObject({ calls: 'stars' })
})

test('a name for a shortcode that nobody knows is told at its line', () => {
  const { problems } = read({}, '[params.gaji.shortcodes]\nimageFull = "figur"')
  expect(problems).toEqual([
    'hugo.toml:2:13: "params.gaji.shortcodes.imagefull" names no shortcode: "figur" (did you mean "figure"?)',
  ])
})

test('a template that is nothing but HTML is that HTML, inline or a block', () => {
  const { shortcodes, problems } = read({
    'layouts/shortcodes/Soon.html': '{{- /* 아직 */ -}}\n<span class="small"> [준비 중]</span>\n',
    'layouts/_shortcodes/sub/badge.html': '<div><img src="/a.png" alt="잎"></div>',
    'themes/t/layouts/shortcodes/line.html': '<hr>',
  })
  expect(problems).toEqual([])
  expect(html(shortcodes.soon?.content)).toBe('<span class="small"> [준비 중]</span>')
  expect(shortcodes.soon?.block).toBe(false)
  expect(shortcodes['sub/badge']).toMatchObject({ block: true, inner: 'none' })
  expect(html(shortcodes['sub/badge']?.content)).toBe('<div><img src="/a.png" alt="잎"></div>')
  expect(shortcodes.line?.block).toBe(true)
})

test('what a page may not hold is taken out of it, and told at its place in the template', () => {
  const { shortcodes, problems } = read({
    'layouts/shortcodes/counter.html': '<p>방문</p>\n<script src="https://x.example/c.js"></script>',
    'themes/t/layouts/shortcodes/chat.html': '<script>chat()</script>',
  })
  expect(html(shortcodes.counter?.content)).toBe('<p>방문</p>')
  expect(problems).toEqual([
    'layouts/shortcodes/counter.html:2:1: warning: HTML element <script> is not allowed (remove it)',
  ])
  expect(shortcodes.chat).toBeUndefined()
})

test('a template with actions is not run, and one of a known name leaves that shortcode as it is', () => {
  const { shortcodes } = read({
    'layouts/shortcodes/star-rating.html': '<b>{{ .Get 0 }}</b>',
    'layouts/shortcodes/toc.html': '<nav>차례</nav>',
  })
  expect(shortcodes['star-rating']).toBeUndefined()
  expect(shortcodes.toc?.content).toBeUndefined()
})
