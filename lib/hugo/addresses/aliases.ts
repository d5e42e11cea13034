import type { SiteConfig } from '../../record/types'
import { joinPath } from '../text/slug'
import { decodeAddress } from './address-encoding'

/** The page that the alias leads to. */
export type AliasTarget = {
  url: string
  /** the page's address without its last slash or .html; "" for the home page */
  directory: string
  /** "/ko" where the page's language has a prefix, else "" */
  prefix: string
  isUgly: boolean
}

export type AliasFault = 'web-address' | 'root' | 'outside'

/**
 * Where an old address leads from: relative ones start beside the page, absolute ones at the language's root.
 * https://gohugo.io/content-management/urls/#aliases
 */
export function aliasAddress(alias: string, target: AliasTarget): { from: string } | { fault: AliasFault } {
  if (/^https?:/i.test(alias)) return { fault: 'web-address' }
  const decoded = decodeAddress(alias) ?? alias.normalize('NFC')
  const parts = [...(decoded.startsWith('/') ? [] : [...target.directory.split('/'), '..']), ...decoded.split('/')]
  if (climbsOut(parts)) return { fault: 'outside' }
  let path = joinPath(parts.join('/'))
  if (path === '/') return { fault: 'root' }
  if (decoded.startsWith('/') && target.prefix && !`${path}/`.startsWith(`${target.prefix}/`))
    path = target.prefix + path
  if (target.isUgly && !path.endsWith('.html')) path += '.html'
  return { from: path.endsWith('/index.html') ? path.slice(0, -10) : /\.html?$/.test(path) ? path : `${path}/` }
}

function climbsOut(parts: string[]): boolean {
  let depth = 0
  for (const part of parts) {
    if (part === '..') depth--
    else if (part && part !== '.') depth++
    if (depth < 0) return true
  }
  return false
}

/** `ugly` is one switch for the site or one per section. https://gohugo.io/configuration/ugly-urls/ */
export function isUglySection(section: string, config: Pick<SiteConfig, 'uglyURLs'>): boolean {
  return typeof config.uglyURLs === 'boolean' ? config.uglyURLs : config.uglyURLs[section] === true
}
