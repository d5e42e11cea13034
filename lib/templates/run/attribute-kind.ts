/** What the value of an attribute is to a browser. */
export type ValueKind = 'plain' | 'url' | 'css' | 'js' | 'srcset'

const urls = new Set(
  'action archive background cite classid codebase data formaction href icon longdesc manifest poster profile src usemap xmlns'.split(
    ' ',
  ),
)

/** By an attribute's name what its value is. */
export function kindOf(attribute: string): ValueKind {
  let name = attribute.toLowerCase()
  if (name.startsWith('data-')) name = name.slice(5)
  else if (name.includes(':')) {
    if (name.startsWith('xmlns:')) return 'url'
    name = name.slice(name.indexOf(':') + 1)
  }
  if (urls.has(name)) return 'url'
  if (name === 'style') return 'css'
  if (name === 'srcset') return 'srcset'
  if (name.startsWith('on')) return 'js'
  return plainNames.test(name) || !/src|uri|url/.test(name) ? 'plain' : 'url'
}

const plainNames = /^(?:srcdoc|srclang)$/
