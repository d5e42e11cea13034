import { expect, test } from 'vitest'
import { leadAddress, leadUrl } from './lead-address'

const redirects = new Map([
  ['/old/가지/', '/posts/가지/'],
  ['/Old.html', '/posts/가지/'],
  ['/posts/page/1/', '/posts/'],
])
const files = new Set(['/CNAME', '/.well-known/apple-app-site-association', '/files/가지'])
const forms = { lists: 'folders', dotted: ['/tags/.net/'] } as const
const lead = (path: string) => leadAddress(path, redirects, forms, files)

test('an alias leads to its page, to the letter, with and without its last slash', () => {
  expect(lead('/old/%EA%B0%80%EC%A7%80/')).toEqual({ to: '/posts/가지/' })
  expect(lead('/old/%EA%B0%80%EC%A7%80')).toEqual({ to: '/posts/가지/' })
  expect(lead('/Old.html')).toEqual({ to: '/posts/가지/' })
  expect(lead('/old.html')).toBeNull()
  expect(lead('/posts/page/1')).toEqual({ to: '/posts/' })
})

test('a page gets its last slash, a file stays', () => {
  expect(lead('/posts/a')).toEqual({ to: '/posts/a/' })
  expect(lead('/posts/a/index.html')).toEqual({ to: '/posts/a/' })
  expect(lead('/posts/a/')).toBeNull()
  expect(lead('/posts/a.png')).toBeNull()
  expect(lead('/healthz')).toBeNull()
})

test('Hangul in single letters leads to whole syllables', () => {
  expect(lead(`/posts/${encodeURIComponent('가지'.normalize('NFD'))}/`)).toEqual({ to: '/posts/가지/' })
  expect(lead(`/old/${encodeURIComponent('가지'.normalize('NFD'))}/`)).toEqual({ to: '/posts/가지/' })
})

test.each([
  ...['/%', '/posts/%E0%A4%A', '/%FF/', '/%C0%AF/'],
  ...['/posts/%00', '/%09/evil.example/x', '/posts/a%0d%0aSet-Cookie:x=1', '/a%0A/', '/%C2%85', '/a%E2%80%A8b/'],
  ...['/%E2%80%A9', '/tags/%7F/'],
])('%s is no address', (path) => {
  expect(lead(path)).toBe('malformed')
})

test.each([
  '/%2Fevil.example/x',
  '/%2F/evil.example/x',
  '/%2f%2fevil.example%2findex.html',
  '/%5Cevil.example/x',
  '/%2f%5cevil.example/x',
  '/x%2f..%2f%2fevil.example/y',
  '/posts/..%2f..%2fetc%2fpasswd',
])('%s leads nowhere', (path) => {
  expect(lead(path)).toBeNull()
})

test('a redirect stays on the server that was asked', () => {
  const url = (to: string) => leadUrl('https://blog.example/asked', '', to, '')
  expect(url('//evil.example/x/')).toBe('https://blog.example/evil.example/x/')
  expect(leadUrl('https://me.example/blog/a', '/blog', '/posts/가지 c#/', '?from=a')).toBe(
    'https://me.example/blog/posts/%EA%B0%80%EC%A7%80%20c%23/?from=a',
  )
})

test('a list that is a file stays one', () => {
  const leadToFile = (path: string) => leadAddress(path, redirects, { lists: 'files', dotted: [] }, files)
  expect(leadToFile('/posts/index.html')).toBeNull()
  expect(leadToFile('/posts/page/1/')).toEqual({ to: '/posts/' })
})

test('a hidden file is no address, what lies in a hidden folder is', () => {
  expect(lead('/.htaccess')).toBe('hidden')
  expect(lead('/.htaccess/')).toBe('hidden')
  expect(lead('/.well-known/security.txt')).toBeNull()
})

test('an address at which Next has something of its own is no page', () => {
  for (const path of ['/index/', '/index', '/_global-error/', '/_not-found', '/error-500/'])
    expect(lead(path)).toBe('hidden')
  for (const path of ['/posts/index/', '/index/a/', '/error-500/a/']) expect(lead(path)).toBeNull()
})

test('a page may begin with a dot', () => {
  expect(lead('/tags/.net/')).toBeNull()
  expect(lead('/tags/.net')).toEqual({ to: '/tags/.net/' })
})

test('a file whose name has no dot stays where it is', () => {
  for (const path of ['/CNAME', '/.well-known/apple-app-site-association', `/files/${encodeURIComponent('가지')}`])
    expect(lead(path), path).toBeNull()
  expect(lead(`/files/${encodeURIComponent('가지'.normalize('NFD'))}`)).toEqual({ to: '/files/가지' })
  expect(lead('/cname')).toEqual({ to: '/cname/' })
  expect(lead('/.well-known')).toBe('hidden')
})

test('what a server has listed is hidden by no name of Next', () => {
  const listed = new Set(['/index/', '/index/a/', '/.well-known/', '/.well-known/index.html', '/posts/index.html'])
  const leadOf = (path: string) => leadAddress(path, redirects, forms, listed)
  expect(leadOf('/index/')).toBeNull()
  expect(leadOf('/index')).toEqual({ to: '/index/' })
  expect(leadOf('/error-500/')).toBe('hidden')
  expect(leadOf('/.well-known/')).toBeNull()
  expect(leadOf('/posts/index.html')).toEqual({ to: '/posts/' })
})
