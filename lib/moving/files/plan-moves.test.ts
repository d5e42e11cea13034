import { expect, test } from 'vitest'
import { readConfig } from '../../hugo/config/config'
import type { SiteFiles } from '../../record/types'
import { hugoToml } from './hugo-toml'
import { planMoves } from './plan-moves'

function filesOf(texts: Record<string, string>): SiteFiles {
  return {
    list: () => Object.keys(texts).sort(),
    read: (path) => (path in texts ? new TextEncoder().encode(texts[path]) : null),
  }
}

function placesOf(texts: Record<string, string>) {
  const files = filesOf(texts)
  const { moves, left, taken } = planMoves(files, readConfig(files).value, '')
  return {
    places: Object.fromEntries(moves.flatMap((move) => ('from' in move ? [[move.from, move.to]] : []))),
    left,
    taken,
  }
}

test('content stays content, static files are served, all else lies below content/_site', () => {
  const { places, left } = placesOf({
    'hugo.toml': 'theme = "a"\nstaticDir = ["static", "files"]',
    'content/posts/a.md': '',
    'static/a.png': '',
    'static/.well-known/x': '',
    'files/b.pdf': '',
    'data/x.yaml': '',
    'layouts/shortcodes/a.html': '',
    'themes/a/layouts/shortcodes/b.html': '',
    'themes/a/assets/a.css': '',
    'themes/a/hugo.toml': '',
    'public/index.html': '',
    'package.json': '{}',
    'config.toml': '',
  })
  expect(places).toEqual({
    'content/posts/a.md': 'content/posts/a.md',
    'static/a.png': 'public/a.png',
    'static/.well-known/x': 'public/.well-known/x',
    'files/b.pdf': 'public/b.pdf',
    'data/x.yaml': 'content/_site/data/x.yaml',
    'layouts/shortcodes/a.html': 'content/_site/layouts/shortcodes/a.html',
    'themes/a/layouts/shortcodes/b.html': 'content/_site/themes/a/layouts/shortcodes/b.html',
    'themes/a/hugo.toml': 'content/_site/themes/a/hugo.toml',
    'config.toml': 'content/_site/config.toml',
  })
  expect(left.map(({ file, why }) => `${file}: ${why}`)).toEqual([
    'package.json: machine',
    'public/index.html: built',
    'themes/a/assets/a.css: theme',
  ])
})

test('settings that are no TOML, or in a folder, stay as they are below content/_site/config', () => {
  expect(placesOf({ 'config.yaml': 'title: 글' }).places).toEqual({
    'config.yaml': 'content/_site/config/_default/hugo.yaml',
  })
  const split = placesOf({ 'config/_default/hugo.toml': 'title = "글"', 'config/_default/params.toml': '' })
  expect(Object.values(split.places)).toEqual([
    'content/_site/config/_default/hugo.toml',
    'content/_site/config/_default/params.toml',
  ])
})

test('a folder of pages keeps its name, unless the engine has it', () => {
  const own = placesOf({ 'hugo.toml': 'contentDir = "posts-src"', 'posts-src/a.md': '' })
  expect([own.places['posts-src/a.md'], own.taken]).toEqual(['posts-src/a.md', []])
  expect(placesOf({ 'hugo.toml': 'contentDir = "lib"', 'lib/a.md': '' }).taken).toEqual(['lib'])
})

const lines = '[params]\ndescription = "나"\n\n[params.gaji.analytics]\nsrc = "https://a.example/a.js"\n'

test.each([
  ['behind [params] where it is opened', 'title = "글"\n[params]\nauthor = "가"\n[taxonomies]\ntag = "tags"'],
  ['at the end where it is not', 'title = "글"\n[taxonomies]\ntag = "tags"'],
])('our lines stand %s', (_, own) => {
  const text = hugoToml(filesOf({ 'hugo.toml': own }), { sources: ['hugo.toml'] }, lines)
  const { params, taxonomies } = readConfig(filesOf({ 'hugo.toml': text })).value
  expect(params.description).toBe('나')
  expect(params.gaji).toEqual({ analytics: { src: 'https://a.example/a.js' } })
  expect(taxonomies).toEqual({ tag: 'tags' })
})

test('lines that would break it are only told', () => {
  const own = 'params = { author = "가" }\n'
  const text = hugoToml(filesOf({ 'hugo.toml': own }), { sources: ['hugo.toml'] }, lines)
  expect(text).toContain('# description = "나"')
  expect(readConfig(filesOf({ 'hugo.toml': text })).problems.filter(({ severity }) => severity === 'error')).toEqual([])
})
