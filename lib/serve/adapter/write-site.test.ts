import { existsSync, mkdirSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { headerPlan } from '../../site/headers/response-headers'
import { readBuiltSite } from '../built-site'
import { listBuilt, livePaths, writeSite } from './write-site'

type Context = Parameters<typeof writeSite>[0]

const long = `<!DOCTYPE html>${'가지를 기르는 글. '.repeat(200)}`
const project = mkdtempSync(join(tmpdir(), 'gaji-write-'))

function write(name: string, text = long): string {
  const path = join(project, name)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
  return path
}

/** As Next 16.4 tells it: some letters of a path encoded, others not. */
const prerender = (pathname: string, parentOutputId: string, filePath?: string) => ({
  pathname: `/blog${pathname}`,
  parentOutputId,
  fallback: filePath && { filePath, initialHeaders: {} },
})

const context = {
  projectDir: project,
  distDir: join(project, '.next'),
  outputs: {
    appPages: ['/', '/posts/[slug]', '/write', '/write/[id]', '/_not-found'].map((id) => ({
      id,
      pathname: `/blog${id}`,
    })),
    appRoutes: ['/healthz', '/api/like.v1', '/api/like.v1.rsc'].map((id) => ({ id, pathname: `/blog${id}` })),
    pagesApi: [],
    prerenders: [
      prerender('', '/', write('.next/server/index.html')),
      prerender('/posts/가지', '/posts/[slug]', write('.next/server/a.html')),
      prerender('/posts/가지.rsc', '/posts/[slug]', write('.next/server/a.rsc')),
      prerender('/posts/[slug]', '/posts/[slug]'),
      prerender('/posts/c%23.html', '/posts/[slug]', write('.next/server/c.html.html')),
      prerender('/error-404', '/[...path]', write('.next/server/error-404.html')),
      prerender('/healthz', '/healthz', write('.next/server/healthz.body', 'ok\n')),
    ],
  },
  routing: { dynamicRoutes: [{ source: '/write/[id]', sourceRegex: '^/blog/write/(?<id>[^/]+?)(?:/)?$' }] },
} as unknown as Context
const built = listBuilt(context.outputs.prerenders, '/blog')

const compiled = {
  headers: headerPlan(
    { imageHosts: [], frameHosts: [], hasMath: false },
    {},
    { isHttps: true, preload: false, speculationRules: '/x' },
  ),
  addresses: { lists: 'folders' as const, dotted: [] },
  redirects: {},
  copies: [],
  urls: ['/', '/posts/가지/', '/posts/c#.html'],
}

test('the site lies in a folder as on any static host, with packed copies of texts', async () => {
  write('public/index.xml')
  write('public/a.png')
  write('public/.gitignore')
  await writeSite(context, '/blog', compiled, built)
  const { pages } = readBuiltSite(context.distDir)
  expect(Object.keys(pages)).toEqual([...compiled.urls, '/404.html', '/healthz'])
  const site = join(context.distDir, 'site')
  for (const { file } of Object.values(pages)) expect(existsSync(join(site, 'pages', file)), file).toBe(true)
  const packed = join(site, 'gzip/posts/가지/index.html')
  expect(gunzipSync(readFileSync(packed)).toString()).toBe(long)
  const seconds = (path: string) => Math.floor(statSync(path).mtimeMs / 1000)
  expect(seconds(packed)).toBe(seconds(join(site, 'pages/posts/가지/index.html')))
  expect(existsSync(join(site, 'br/index.xml'))).toBe(true)
  for (const name of ['br/a.png', 'br/.gitignore', 'br/healthz']) expect(existsSync(join(site, name)), name).toBe(false)
})

test('a page that is the same stays as it is, with its copies; one that is gone leaves none', async () => {
  await writeSite(context, '/blog', compiled, built)
  const file = join(context.distDir, 'site', 'pages', 'index.html')
  const before = statSync(file).mtimeMs
  await writeSite(context, '/blog', { ...compiled, urls: ['/'] }, built)
  expect(statSync(file).mtimeMs).toBe(before)
  for (const kind of ['pages', 'br', 'gzip']) {
    const there = (name: string) => existsSync(join(context.distDir, 'site', kind, name))
    expect([kind, there('index.html'), there('posts')]).toEqual([kind, true, false])
  }
})

test('an address that was not built ends the build', async () => {
  await expect(writeSite(context, '/blog', { ...compiled, urls: ['/none/'] }, built)).rejects.toThrow('/none/')
})

test('what is not prerendered is answered by Next', () => {
  const live = livePaths(context).map((pattern) => new RegExp(pattern))
  const isLive = (path: string) => live.some((pattern) => pattern.test(path))
  for (const path of ['/blog/write', '/blog/write/', '/blog/write/a/', '/blog/api/like.v1'])
    expect(isLive(path), path).toBe(true)
  for (const path of ['/blog/', '/blog/posts/a/', '/blog/api/likeXv1', '/blog/_not-found/', '/blog/healthz', '/write'])
    expect(isLive(path), path).toBe(false)
})
