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

test("a site's own template goes before ours of its name, which stands where it can't be run", () => {
  const { shortcodes, problems } = read({
    'layouts/shortcodes/Soon.html': '<span>[준비 중]</span>',
    'layouts/_shortcodes/sub/badge.html': '<div>{{ .Get 0 }}</div>',
    'layouts/shortcodes/button.html': '<a href="{{ .Get 0 }}">{{ .Inner }}</a>',
    'themes/t/layouts/shortcodes/line.html': '<hr>',
    'themes/t/layouts/shortcodes/soon.html': '<b>곧</b>',
  })
  expect(problems).toEqual([])
  expect(shortcodes.soon?.template).toBe('layouts/shortcodes/Soon.html')
  expect(shortcodes['sub/badge']?.template).toBe('layouts/_shortcodes/sub/badge.html')
  expect(shortcodes.button).toMatchObject({
    template: 'layouts/shortcodes/button.html',
    instead: { inner: 'markdown' },
  })
  expect(shortcodes.line?.template).toBe('themes/t/layouts/shortcodes/line.html')
})

test("ours stands before a theme's, where it draws, and where the template would need a script", () => {
  const { shortcodes } = read({
    'themes/t/layouts/shortcodes/button.html': '<button>{{ .Inner }}</button>',
    'layouts/shortcodes/mermaid.html': '<div class="mermaid">{{ .Inner }}</div>',
    'layouts/shortcodes/tabs.html': '<div onclick="open()">{{ .Inner }}</div>',
  })
  for (const name of ['button', 'mermaid', 'tabs']) expect(shortcodes[name]?.template, name).toBeUndefined()
})

test('what is not known is told at its place, and the shortcode is as unknown as any', () => {
  const { shortcodes, problems } = read({
    'layouts/shortcodes/sheet.html': '<p>\n  {{ $css := getJSON "a.json" }}</p>',
    'layouts/shortcodes/open.html': '{{ if .Inner }}열린 채',
    'layouts/shortcodes/card.html': '{{ getJSON "x" }}',
    'layouts/shortcodes/part.html': '{{ partial "none.html" . }}',
  })
  expect(Object.keys(shortcodes).filter((name) => shortcodes[name]?.template)).toEqual([])
  expect(problems).toEqual([
    expect.stringMatching(/^layouts\/shortcodes\/sheet\.html:2:14: warning: .*"getJSON" is not known here/),
    expect.stringMatching(
      /^layouts\/shortcodes\/open\.html:1:1: warning: .*\{\{ if \}\} is not ended \(add \{\{ end \}\}\)/,
    ),
    expect.stringMatching(/^layouts\/shortcodes\/part\.html:1:4: warning: .*there is no partial "none\.html"/),
  ])
})
