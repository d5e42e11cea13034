import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Reads what `vercel build` leaves, as the platform's router does (https://vercel.com/docs/build-output-api), so far as
 * a blog has need of it: headers, rewrites, statuses, the proxy, then files and prerendered pages.
 */
type Route = {
  src?: string
  handle?: string
  dest?: string
  status?: number
  continue?: boolean
  headers?: Record<string, string>
  has?: unknown[]
  middlewarePath?: string
}
export type Output = { folder: string; routes: Route[] }
export type Reply = { status: number; headers: Record<string, string>; location?: string; body: string | null }

export function readOutput(folder: string): Output {
  return { folder, routes: JSON.parse(readFileSync(join(folder, 'config.json'), 'utf8')).routes }
}

/** What proxy.ts says of an address; the headers of one that passes are put on what is found there. */
export type AskProxy = (path: string) => Said
export type Said = {
  isPassed: boolean
  status: number
  location?: string
  rewrite?: string
  headers: Record<string, string>
}

/** What a reader gets at an address, which is encoded as browsers do. */
export function replyTo({ folder, routes }: Output, address: string, proxy: AskProxy): Reply {
  const headers: Record<string, string> = {}
  let path = address
  let status: number | undefined
  for (const route of phase(routes)) {
    const match = matches(route, path)
    // What asks for a header or a cookie is meant for Next's runtime and for previews.
    if (!match || route.has) continue
    if (route.middlewarePath) {
      const said = proxy(path)
      Object.assign(headers, said.headers)
      if (said.rewrite) path = new URL(said.rewrite).pathname
      else if (!said.isPassed) return { status: said.status, location: said.location, headers, body: null }
      continue
    }
    for (const [name, value] of Object.entries(route.headers ?? {})) headers[name.toLowerCase()] = value
    status = route.status ?? status
    if (route.dest)
      path = route.dest.replace(/\$(\w+)/g, (_, name) => match.groups?.[name] ?? match[Number(name)] ?? '')
    if (!route.continue) break
  }
  const found = fileAt(folder, path)
  if (found)
    return { status: status ?? found.status ?? 200, headers: { ...found.headers, ...headers }, body: found.body }
  const error = phase(routes, 'error').find((route) => route.status === 404 && matches(route, path))
  return { status: 404, headers, body: error?.dest ? (fileAt(folder, error.dest)?.body ?? null) : null }
}

/** A pattern is of the whole path, also where it doesn't say so. */
function matches({ src = '' }: Route, path: string): RegExpExecArray | null {
  return new RegExp(`^(?:${src})$`).exec(path)
}

function phase(routes: readonly Route[], name?: string): Route[] {
  const start = name ? routes.findIndex(({ handle }) => handle === name) + 1 : 0
  const length = routes.slice(start).findIndex(({ handle }) => handle !== undefined)
  return routes.slice(start, length < 0 ? undefined : start + length)
}

/** A static file, or the prerendered page of a function. A last slash makes no difference. */
function fileAt(folder: string, path: string) {
  const address = path.replace(/[?#].*$/, '').replace(/\/$/, '')
  if (/%00/.test(address)) return null
  // Next calls a page by its address, in which "%23" stays; a file is called as its author did.
  const name = decodeURI(address)
  const fileName = decodeURIComponent(address)
  const isFile = (file: string) => statSync(file, { throwIfNoEntry: false })?.isFile() ?? false
  const files = [fileName, `${fileName}.html`].map((file) => join(folder, 'static', file))
  const file = files.find(isFile)
  if (file) return { status: undefined, headers: {}, body: readFileSync(file, 'utf8') }
  for (const page of [name, `${name}/index`]) {
    const config = join(folder, 'functions', `${page}.prerender-config.json`)
    if (!existsSync(config)) continue
    const { fallback, initialStatus, initialHeaders } = JSON.parse(readFileSync(config, 'utf8'))
    const body = typeof fallback === 'string' ? fallback : fallback?.fsPath
    if (body)
      return { status: initialStatus, headers: initialHeaders, body: readFileSync(join(config, '..', body), 'utf8') }
  }
  return null
}
