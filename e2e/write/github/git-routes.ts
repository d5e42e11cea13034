import { type BareRepository, GitRefusal } from './bare-repository'

export type Call = {
  method: string
  path: string
  query: URLSearchParams
  body: Record<string, unknown>
  login: string
}
export type Said = { status: number; body: unknown }
type Route = [method: string, pattern: RegExp, answer: (call: Call, part: string) => unknown]

/** GitHub's database of a repository, each object made and read by git itself. https://docs.github.com/rest/git */
export function gitRoutes(repository: BareRepository, isProtected: () => boolean): (call: Call) => Said | null {
  const { git, bytesOf, writeTree, commitTree } = repository
  const text = (value: unknown) => (typeof value === 'string' ? value : '')
  const headOf = (branch: string) => git('rev-parse', '--verify', '--quiet', `refs/heads/${branch}`)
  const isBehind = (sha: string, of: string) => {
    const bases = git('rev-list', of).split('\n')
    return bases.includes(sha)
  }
  const routes: Route[] = [
    ['GET', /^\/git\/ref\/heads\/(.+)$/, (_, branch) => ({ object: { sha: headOf(branch) } })],
    ['GET', /^\/git\/commits\/(\w+)$/, (_, sha) => ({ sha, tree: { sha: git('rev-parse', `${sha}^{tree}`) } })],
    [
      'GET',
      /^\/git\/trees\/(\w+)$/,
      ({ query }, sha) => {
        const listed = bytesOf(['ls-tree', '-z', '-l', ...(query.has('recursive') ? ['-r', '-t'] : []), sha]).toString()
        const tree = listed
          .split('\0')
          .filter(Boolean)
          .map((line) => {
            const [, mode, type, entry, size, path] = /^(\d+) (\w+) (\w+) +(\S+)\t(.*)$/.exec(line) ?? []
            return { path, mode, type, sha: entry, ...(size !== '-' && { size: Number(size) }) }
          })
        return { sha, tree, truncated: false }
      },
    ],
    [
      'GET',
      /^\/commits$/,
      ({ query }) => {
        const args = [`--max-count=${query.get('per_page')}`, '--format=%H%x00%an%x00%aI%x00%B%x01']
        const said = git('log', ...args, text(query.get('sha')), '--', text(query.get('path')))
        const commits = said.split('\x01').map((one) => one.trim().split('\0'))
        return commits
          .filter(([sha]) => sha)
          .map(([sha, name, date, message]) => ({ sha, commit: { message, author: { name, date } } }))
      },
    ],
    [
      'GET',
      /^\/contents\/(.+)$/,
      ({ query }, path) => ({ path, sha: git('rev-parse', '--verify', '--quiet', `${query.get('ref')}:${path}`) }),
    ],
    [
      'GET',
      /^\/git\/blobs\/(\w+)$/,
      (_, sha) => ({ sha, encoding: 'base64', content: bytesOf(['cat-file', 'blob', sha]).toString('base64') }),
    ],
    [
      'POST',
      /^\/git\/blobs$/,
      ({ body }) => {
        const bytes = Buffer.from(text(body.content), body.encoding === 'base64' ? 'base64' : 'utf8')
        return { sha: bytesOf(['hash-object', '-w', '--stdin'], bytes).toString().trim() }
      },
    ],
    [
      'POST',
      /^\/git\/trees$/,
      ({ body }) => ({ sha: writeTree(text(body.base_tree), body.tree as Parameters<typeof writeTree>[1]) }),
    ],
    [
      'POST',
      /^\/git\/commits$/,
      ({ body, login }) => {
        const [tree, message] = [text(body.tree), text(body.message)]
        return { sha: commitTree({ tree, message, parents: body.parents as string[], author: login }) }
      },
    ],
    [
      'PATCH',
      /^\/git\/refs\/heads\/(.+)$/,
      ({ body }, branch) => {
        const [old, next] = [headOf(branch), text(body.sha)]
        if (isProtected() && branch === 'main')
          return refused('Repository rule violations found\n\nChanges must be made through a pull request.')
        if (body.force !== false || !isBehind(old, next)) return refused('Update is not a fast forward')
        git('update-ref', `refs/heads/${branch}`, next, old)
        return { object: { sha: next } }
      },
    ],
    [
      'POST',
      /^\/git\/refs$/,
      ({ body }) => {
        git('update-ref', text(body.ref), text(body.sha), '0'.repeat(40))
        return { object: { sha: body.sha } }
      },
    ],
    [
      'GET',
      /^\/compare\/(\w+\.\.\.\w+)$/,
      (_, both) => {
        const [base = '', head = ''] = both.split('...')
        const status = base === head ? 'identical' : isBehind(base, head) ? 'ahead' : 'diverged'
        return { status }
      },
    ],
  ]
  return (call) => {
    for (const [method, pattern, answer] of routes) {
      const [, part = ''] = (method === call.method && pattern.exec(call.path)) || []
      if (method !== call.method || !pattern.test(call.path)) continue
      try {
        const said = answer(call, part)
        return isSaid(said) ? said : { status: method === 'POST' ? 201 : 200, body: said }
      } catch (error) {
        if (!(error instanceof GitRefusal)) throw error
        return { status: method === 'GET' ? 404 : 422, body: { message: error.message || 'Not Found' } }
      }
    }
    return null
  }
}

function refused(message: string): Said {
  return { status: 422, body: { message } }
}

function isSaid(value: unknown): value is Said {
  return typeof value === 'object' && value !== null && 'status' in value && 'body' in value
}
