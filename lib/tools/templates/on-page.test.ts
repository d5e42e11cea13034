import { toHtml } from 'hast-util-to-html'
import { expect, test } from 'vitest'
import { formatProblem } from '../../base/problems'
import { runPage } from './run-case'

const file = 'content/posts/a/index.md'

async function shown(templates: Record<string, string>, body: string, files: Record<string, string> = {}) {
  const layouts = Object.entries(templates).map(([name, text]) => [`layouts/shortcodes/${name}.html`, text])
  const page = `---\ntitle: 글\ndate: 2024-01-01\n---\n${body}\n`
  const texts = { 'hugo.toml': '', ...Object.fromEntries(layouts), ...files, [file]: page }
  const { post, problems, settings } = await runPage(texts, file)
  const html = toHtml(post.tree).replace(/<\/?gaji-shortcode[^>]*>/g, '')
  return { html, settings, problems: problems.map(formatProblem) }
}

test('what a template makes stands where it is called: in a sentence, or between paragraphs', async () => {
  const { html, problems } = await shown(
    {
      term: '<dfn title="{{ .Get 1 }}">{{ .Get 0 }}</dfn>',
      note: '<aside class="{{ .Get 0 }}">{{ .Inner | markdownify }}</aside>',
    },
    '물은 {{< term "관수" "물 주기" >}}라 한다.\n\n{{< note warm >}}\n**온실**은\n\n- 덥다\n{{< /note >}}\n\n끝',
  )
  expect(problems).toEqual([])
  expect(html).toContain('<p>물은 <dfn title="물 주기">관수</dfn>라 한다.</p>')
  expect(html).toMatch(
    /<\/p>\n<aside class="warm"><p><strong>온실<\/strong>은<\/p>\n<ul>\n<li>덥다<\/li>\n<\/ul>\n<\/aside>\n<p>끝<\/p>/,
  )
})

test('shortcodes of ours stand inside it, and it stands inside of ours', async () => {
  const { html } = await shown(
    { box: '<section>{{ .Inner | markdownify }}</section>', leaf: '<i>잎</i>' },
    '{{< box >}}\n가 {{< details "더" >}}나{{< /details >}}\n{{< /box >}}\n\n{{< details "밖" >}}다 {{< leaf >}}{{< /details >}}',
  )
  expect(html).toMatch(/<section>.*가.*나.*<\/section>/s)
  expect(html).toContain('다 <i>잎</i>')
})

test('{{% %}} is a part of the page’s own Markdown', async () => {
  const { html } = await shown({ todo: '## 할 일 {{ .Get 0 }}\n\n- [ ] {{ .Get 1 }}' }, '{{% todo 3 "물" %}}')
  expect(html).toContain('<h2 id="할-일-3">할 일 3</h2>')
  expect(html).toContain('type="checkbox"')
})

test('a page that it names is asked for like any other', async () => {
  const { html } = await shown({ to: '<a href="{{ ref .Page (.Get 0) }}">{{ .Get 0 }}</a>' }, '{{< to "b.md" >}}')
  expect(html).toContain('href="gaji-ref:[{&#x22;name&#x22;:&#x22;ref&#x22;,&#x22;params&#x22;:[&#x22;b.md&#x22;]')
})

test.each([
  ['{{ .Inner }}', '<script>x()</script><p onclick="x()">글</p>', '<p>글</p>'],
  ['<p>{{ .Inner | safeHTML }}</p>', '<img src=x onerror=x()>글', '<p><img src="x">글</p>'],
  ['<a href="{{ .Get 0 | safeURL }}">글</a>', '', '<a>글</a>'],
  ['<p>글</p><iframe src="https://other.example/"></iframe>', '', '<p>글</p>'],
])('%s runs nothing on a page', async (template, inner, html) => {
  const call = inner ? `{{< bad "javascript:x()" >}}${inner}{{< /bad >}}` : '{{< bad "javascript:x()" >}}'
  const { html: found, problems } = await shown({ bad: template }, call)
  expect(found.trim().replace(/<p>(?=<p>)|(?<=<\/p>)<\/p>/g, '')).toContain(html)
  expect(found).not.toMatch(/script|onclick|onerror|other\.example/)
  expect(problems.length).toBeGreaterThan(0)
  for (const problem of problems) expect(problem).toMatch(/^layouts\/shortcodes\/bad\.html:1:\d+: warning: /)
})

test.each([
  ['{{ range seq 3000 }}{{ range seq 3000 }}x{{ end }}{{ end }}', /take more than 400000 steps/],
  ['{{ partial "again.html" . }}', /include each other more than 40 deep/],
  ['{{ define "a" }}{{ template "a" . }}{{ end }}{{ template "a" . }}', /include each other more than 40 deep/],
  ['{{ $x := strings.Repeat 900000 "a" }}{{ $x }}{{ $x }}{{ $x }}', /write more than 2000000 characters/],
  ['{{ .Page.Content }}', /"\.Page\.Content" is not known here: a page has no "Content"/],
  [
    '{{ with resources.Get "none.css" }}x{{ end }}{{ resources.Get "look.css" }}',
    /assets\/look\.css is not published here/,
  ],
  ['{{ $a := dict }}{{ $a.b.c }}', /asks nothing \(nil\) for "c", .* \(test for it before, with \{\{ with \}\}\)/],
])('%s ends with a word, at its place', async (template, says) => {
  const { problems } = await shown({ long: template }, '{{< long >}}', {
    'assets/look.css': 'b {}',
    'layouts/partials/again.html': '{{ partial "again.html" . }}',
  })
  expect(problems).toEqual([expect.stringMatching(says)])
  expect(problems[0]).toMatch(
    /^layouts\/(?:shortcodes\/long|partials\/again)\.html:1:\d+: shortcode "long" can't be run: .*called by content\/posts\/a\/index\.md:5/,
  )
})

test('the key of a post has what its own templates name, and nothing of others', async () => {
  const templates = { a: '{{ .Site.Params.color }}', b: '{{ .Site.Data.people }}' }
  const files = (color: string) => ({
    'hugo.toml': `[params]\ncolor = "${color}"`,
    'data/people.toml': `x = "${color}"`,
  })
  const key = async (body: string, color: string, more = {}) =>
    JSON.stringify((await shown({ ...templates, ...more }, body, files(color))).settings)
  expect(await key('{{< a >}}', 'red')).not.toBe(await key('{{< a >}}', 'blue'))
  expect(await key('{{< a >}}', 'red')).toBe(await key('{{< a >}}', 'red', { b: '<b>다른 것</b>' }))
  expect(await key('글', 'red')).toBe(await key('글', 'blue', { a: 'x' }))
})
