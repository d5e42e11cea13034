import { escapeHtml } from '../../base/text/escape-html'
import type { SiteLanguage, SiteSettings } from '../../record/site-index'
import { href } from '../../site/addresses/urls'
import { embedPolicy, metaPolicy } from '../../site/headers/policy'
import { drawTree } from '../drawings/tree/draw-tree'
import { modelUrl } from '../facts/facets'
import { landmarksOf } from '../facts/families'
import { atlasAddress } from '../pages/atlas'
import { familyTails } from '../pages/family-tails'
import type { Atlas } from '../record/types'
import { element } from '../style/svg'
import { localeOf, pageWords } from '../words/words'

/** In pixels: names are legible in a column of text. */
const width = 859

type Embed = { settings: SiteSettings; language: SiteLanguage; styles: string }

/**
 * The tree of landmarks as a page for a frame of another site: without the site's own frame and without scripts. Its
 * links open a page of their own. `styles`: address of its sheet.
 */
export function embedPage(atlas: Atlas, { settings, language, styles }: Embed): string {
  const locale = localeOf(language.tag)
  const words = pageWords(locale)
  const whole = atlasAddress(settings, language.key, '/models/')
  const tails = familyTails(atlas, locale, whole)
  const options = {
    locale,
    tails,
    dataAsOf: atlas.dataAsOf,
    href: (id: string) => atlasAddress(settings, language.key, modelUrl(id)),
  }
  const draw = (
    how: { width: number } | { direction: 'down' },
    own: { prefix: string; legend?: boolean; notes?: boolean },
  ) => drawTree(landmarksOf(atlas), { ...how, known: atlas.byId }, { ...options, ...own })
  const wide = draw({ width }, { prefix: 'wide' })
  const narrow = draw({ direction: 'down' }, { prefix: 'narrow', legend: false, notes: false })
  const link = (address: string, text: string, rel?: string) => element('a', { href: address, rel }, escapeHtml(text))
  const license = atlas.license === 'CC-BY-4.0' ? 'https://creativecommons.org/licenses/by/4.0/' : whole
  return `<!doctype html><html lang="${language.tag}"><head><meta charset="utf-8">${[
    element('meta', { 'http-equiv': 'Content-Security-Policy', content: metaPolicy(embedPolicy) }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('meta', { name: 'robots', content: 'noindex' }),
    element('title', {}, escapeHtml(words.atlas)),
    element('link', { rel: 'canonical', href: whole }),
    element('link', { rel: 'stylesheet', href: href(settings, styles) }),
    element('base', { target: '_blank' }),
  ].join('')}</head><body><main>${[
    element('h1', {}, escapeHtml(words.atlas)),
    element('div', { class: 'drawing drawing-wide' }, wide),
    element('div', { class: 'drawing drawing-narrow' }, narrow),
    element('p', {}, link(whole, words.atlas), ' · ', link(license, atlas.license.replaceAll('-', ' '), 'license')),
  ].join('')}</main></body></html>\n`
}
