import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { readReferences } from '../check/references'
import { hasRuntime } from './has-runtime'

/**
 * What would be wrong with an exported folder on a static host, a line each: a page without its policy or with Next's
 * runtime, and a script, style, font or picture that a page asks for and the folder doesn't have. Where links
 * lead, the build has looked (lib/serve/check).
 */
export function checkExport(out: string, basePath: string): string[] {
  const pages = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'))
  const known = new Map<string, boolean>()
  return pages.flatMap((name) => {
    const html = readFileSync(join(out, name), 'utf8')
    if (!html.includes(' data-page="reading"')) return []
    const gone = [...readReferences(html).loads].filter((address) => /^\/(?!\/)/.test(address) && !isThere(address))
    return [...faultsOf(html), ...gone.map((address) => `${address} is not there`)].map((fault) => `${name}: ${fault}`)
  })

  function isThere(address: string): boolean {
    const found = known.get(address) ?? (address.startsWith(`${basePath}/`) && isFile(address.slice(basePath.length)))
    known.set(address, found)
    return found
  }

  function isFile(path: string): boolean {
    const file = join(out, decoded(path.replace(/[?#].*$/, '')))
    return existsSync(file) && statSync(file).isFile()
  }
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    // No encoding: then no file of ours has this address.
    return path
  }
}

function faultsOf(html: string): string[] {
  return [
    ...(html.includes('http-equiv="Content-Security-Policy"') ? [] : ['no policy']),
    ...(hasRuntime(html) ? ["Next's runtime"] : []),
  ]
}
