import { parse } from 'smol-toml'
import { looseText } from '../../hugo/text/loose-text'
import type { SiteConfig, SiteFiles } from '../../record/types'

const about = '# What the theme was told under another name (npm run import).\n'
const elsewhere = '# The settings of this site are in content/_site/config/. What stands here is read before them.\n'

/** Gaji's own `hugo.toml`: the site's with lines of ours in it, or ours alone where the site has its settings elsewhere. */
export function hugoToml(files: SiteFiles, { sources }: Pick<SiteConfig, 'sources'>, lines: string): string {
  const [first = ''] = sources
  if (!first.endsWith('.toml') || first.includes('/')) return elsewhere + (lines && `\n${about}${lines}`)
  const own = looseText(files, first).replace(/^\uFEFF/, '')
  if (lines === '') return own
  const whole = withLines(own, lines)
  return isToml(whole) ? whole : `${ended(own)}\n${about}${lines.replace(/^(?=.)/gm, '# ')}`
}

/** A table may be opened once: what belongs to `[params]` itself stands right behind its name. */
function withLines(own: string, lines: string): string {
  const opened = /^[ \t]*\[params\][^\n]*\n/im.exec(own)
  const [, inside = '', tables = ''] = /^\[params\]\n((?:(?!\[)[^\n]*\n?)*)([\s\S]*)$/.exec(lines) ?? [null, '', lines]
  if (!opened || inside.trim() === '') return `${ended(own)}\n${about}${opened ? tables : lines}`
  const end = opened.index + opened[0].length
  const params = `${own.slice(0, end)}${about}${ended(inside.trim())}\n${own.slice(end)}`
  return tables.trim() === '' ? params : `${ended(params)}\n${about}${tables}`
}

function ended(text: string): string {
  return text.endsWith('\n') || text === '' ? text : `${text}\n`
}

function isToml(text: string): boolean {
  try {
    parse(text)
    return true
  } catch {
    return false
  }
}
