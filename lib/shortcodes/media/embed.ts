import { shortAddress } from '../../base/text/addresses'
import { type Embed, embedOf, serviceNames } from '../../record/embeds/embeds'
import type { ShortcodeSpec } from '../../record/parsed-post'
import { linkLine } from '../plain-html'
import type { Shortcode, Shortcodes } from '../shortcode'

const embed: ShortcodeSpec = { inner: 'none', block: true }

/** Names by which a service is called beside its own, those of Hugo's for privacy's sake of before 0.123 among them. */
const moreNames: Record<string, string[]> = {
  instagram: ['instagram_simple'],
  twitter: ['twitter_simple'],
  vimeo: ['vimeo_simple'],
  x: ['x_simple'],
  youtube: ['youtube_lazy'],
}

/** Where a file of the site's own may stand: it is linked. */
const addressParams: Record<string, string[]> = { asciinema: ['cast', 'src', '0'], iframe: ['src', '0'] }

/** What other hosts show: each service of lib/record/embeds, Hugo's own and those of Blowfish, LoveIt and others. */
export const shortcodes: Shortcodes = Object.fromEntries(serviceNames.map((name) => [name, shortcodeOf(name)]))

function shortcodeOf(service: string): Shortcode {
  const given = addressParams[service]
  const spec = given ? { ...embed, addressParams: given } : embed
  return {
    names: Object.fromEntries([service, ...(moreNames[service] ?? [])].map((name) => [name, spec])),
    plain: ({ params, href, place }) => {
      const found = embedOf(service, params, place?.site.settings.privacy)
      if (!found) return []
      const { address, title } = embedLink(found, href)
      return [linkLine(address, [found.service, title].filter(Boolean).join(': '))]
    },
  }
}

/** The link that stands for it. A number says nothing to a reader; the address shows at least where the link leads. */
export function embedLink({ href, title, id }: Embed, resolved?: string): { address: string; title: string } {
  // A file of the site's own, resolved.
  const address = /^https?:/.test(href) ? href : (resolved ?? href)
  return { address, title: title ?? (/^[\w.-]+\/[\w./-]+$/.test(id) ? id : shortAddress(address)) }
}
