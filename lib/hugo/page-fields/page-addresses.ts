import type { FieldReader } from './field-reader'

/** Addresses an author writes: parts of this site only. Hugo refuses whole URLs in `url` and `aliases` too. */
export function readAddresses(reader: FieldReader): { slug: string | null; url: string | null; aliases: string[] } {
  const slug = reader.text('slug') || null
  if (slug?.split(/[/\\]/).includes('..')) {
    const said = { code: 'bad-slug', message: '"slug" may hold only names, no ".."', remedy: 'write a-short-name' }
    reader.error('slug', said)
  }
  const url = reader.text('url') || null
  if (url && isWholeUrl(url)) {
    const said = { code: 'bad-url', message: '"url" must be a path of this site', remedy: `write ${pathOf(url)}` }
    reader.error('url', said)
  } else if (url && /%(?![\da-f]{2})/i.test(url)) {
    reader.error('url', { code: 'bad-url', message: '"url" has a "%" that is no escape', remedy: 'write %25' })
  }
  const isScalar = !Array.isArray(reader.take('aliases'))
  const aliases = reader.list('aliases').filter((alias) => alias !== '')
  aliases.forEach((alias, index) => {
    if (!isWholeUrl(alias)) return
    const said = {
      code: 'bad-alias',
      message: 'redirect source must be a path of this site',
      remedy: `write ${pathOf(alias)}`,
    }
    reader.error(isScalar ? 'aliases' : `aliases[${index}]`, said)
  })
  return { slug, url, aliases }
}

function isWholeUrl(address: string): boolean {
  return /^[a-z][a-z\d+.-]*:\/\//i.test(address)
}

function pathOf(address: string): string {
  return address.replace(/^[^:]*:\/\/[^/]*/, '') || '/'
}
