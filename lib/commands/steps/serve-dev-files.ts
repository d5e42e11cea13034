import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { serveStatic } from 'next/dist/server/serve-static'
import { workspace } from '../../base/workspace/this-workspace'

/**
 * The files at addresses (pictures beside posts, feeds, the site's static files) for `next dev`, by Next's own way of
 * serving `public/`: it serves no other folder, and that one is the build's. proxy.ts asks here, and by POST it waits for
 * a page to be made. Answers where it is.
 */
export async function serveDevFiles(makePage: (url: string) => Promise<void>): Promise<string> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    if (request.method === 'POST') {
      makePage(decodeURIComponent(pathname).normalize('NFC')).finally(() => response.end())
      return
    }
    serveStatic(request, response, pathname, { root: workspace.publicFolder, dotfiles: 'allow' }).catch(() => {
      response.statusCode = 404
      response.end()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  server.unref()
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}
