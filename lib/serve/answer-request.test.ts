import { join } from 'node:path'
import { expect, test } from 'vitest'
import { builtProject } from '../tools/testing/built-project'
import { answerRequest } from './answer-request'
import { type BuiltSite, readBuiltSite } from './built-site'
import { readSite } from './read-site'

const type = 'text/html; charset=utf-8'

/** What a built site answers to a path: a file and its policy, where it leads, or a status. */
function openSite(site: Partial<BuiltSite>, files: Record<string, string> = {}) {
  const pages = Object.values(site.pages ?? {}).map(({ file }) => [`.next/site/pages/${file}`, file])
  const project = builtProject(site, { ...Object.fromEntries(pages), ...files })
  const whole = readSite(join(project, '.next'), join(project, 'public'))
  return (target: string) => {
    const answer = answerRequest(whole, { method: 'GET', target, headers: {} })
    const policy = answer.kind === 'next' ? '' : (answer.headers['Content-Security-Policy'] ?? '')
    if (answer.kind === 'file') return { file: answer.file.path.slice(project.length + 1), policy }
    if (answer.kind === 'text') return { status: answer.status, to: answer.headers.Location, policy }
    return { status: answer.kind === 'not-found' ? 404 : 0, policy }
  }
}

test('with uglyURLs a list is shown at its folder too, as it is at its file', () => {
  const policy = { imageHosts: ['https://pictures.example'], frameHosts: [], hasMath: false }
  const { headers } = readBuiltSite(join(builtProject({}), '.next'))
  const answer = openSite({
    addresses: { lists: 'files', dotted: [] },
    headers: { ...headers, policies: { '/posts/index.html': policy } },
    pages: {
      '/index.html': { file: 'index.html', type },
      '/posts/index.html': { file: 'posts/index.html', type },
      '/posts/a.html': { file: 'posts/a.html', type },
    },
  })
  for (const path of ['/', '/index.html']) expect(answer(path)).toMatchObject({ file: '.next/site/pages/index.html' })
  for (const path of ['/posts/', '/posts/index.html']) {
    expect(answer(path).policy, path).toContain('https://pictures.example')
    expect(answer(path), path).toMatchObject({ file: '.next/site/pages/posts/index.html' })
  }
  expect(answer('/posts')).toMatchObject({ status: 308, to: '/posts/' })
  expect(answer('/posts/a/')).toMatchObject({ status: 404 })
})

test('a file whose name has no dot is sent, and a page of a section named index', () => {
  const names = ['CNAME', 'LICENSE', '.well-known/apple-app-site-association', '.well-known/acme-challenge/x_Y-1']
  const answer = openSite(
    { pages: { '/index/': { file: 'index/index.html', type } } },
    Object.fromEntries([...names, '.secret'].map((name) => [`public/${name}`, name])),
  )
  for (const name of names) expect(answer(`/${name}`), name).toMatchObject({ file: `public/${name}` })
  expect(answer('/index/')).toMatchObject({ file: '.next/site/pages/index/index.html' })
  expect(answer('/index')).toMatchObject({ status: 308, to: '/index/' })
  expect(answer('/posts')).toMatchObject({ status: 308, to: '/posts/' })
  for (const path of ['/.secret', '/CNAME/', '/.well-known/', '/.well-known', '/error-404/', '/_not-found'])
    expect(answer(path), path).toMatchObject({ status: 404 })
})
