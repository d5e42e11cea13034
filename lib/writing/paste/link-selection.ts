import { parseUrl } from '../../base/text/addresses'

/** The selected words as a link to a pasted address; null where either is none. */
export function linkSelection(selected: string, pasted: string): string | null {
  const address = pasted.trim()
  const url = /^\S+$/.test(address) ? parseUrl(address) : null
  if (!url || !['http:', 'https:', 'mailto:'].includes(url.protocol)) return null
  const words = selected.trim()
  if (words === '' || /\n/.test(words) || parseUrl(words)) return null
  // Marks in the words stay marks; brackets would end the link.
  const text = words.replace(/(?<!\\)[[\]]/g, '\\$&')
  const [before = '', after = ''] = [/^\s*/.exec(selected)?.[0], /\s*$/.exec(selected)?.[0]]
  return `${before}[${text}](${address.replace(/[()<>]/g, percent)})${after}`
}

/** Of a sign that `encodeURIComponent` leaves and that ends an address in Markdown. */
export function percent(sign: string): string {
  return `%${sign.charCodeAt(0).toString(16).toUpperCase()}`
}
