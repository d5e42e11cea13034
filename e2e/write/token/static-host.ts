import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'

const types: Record<string, string> = {
  ...{ html: 'text/html; charset=utf-8', js: 'text/javascript', mjs: 'text/javascript', css: 'text/css' },
  ...{ json: 'application/json', svg: 'image/svg+xml', webp: 'image/webp', avif: 'image/avif', png: 'image/png' },
  ...{ woff2: 'font/woff2', wasm: 'application/wasm', xml: 'application/xml' },
}

/** A host that knows files and nothing else, as GitHub Pages is: a folder below a base path, no header of ours. */
export async function startStaticHost(folder: string, basePath: string) {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host.invalid')
    const file = pathname.startsWith(`${basePath}/`)
      ? fileAt(join(folder, decodeURIComponent(pathname.slice(basePath.length))))
      : null
    const [shown, status] = file ? [file, 200] : [join(folder, '404.html'), 404]
    const type = types[shown.slice(shown.lastIndexOf('.') + 1)] ?? 'application/octet-stream'
    response.writeHead(status, { 'Content-Type': type }).end(readFileSync(shown))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}${basePath}`,
    stop() {
      server.closeAllConnections()
      server.close()
    },
  }
}

function fileAt(path: string): string | null {
  const file = existsSync(path) && statSync(path).isDirectory() ? join(path, 'index.html') : path
  return existsSync(file) ? file : null
}
