import { h } from 'hastscript'
import type { ShortcodeSpec } from '../../record/parsed-post'
import type { PlainForm, Shortcodes } from '../shortcode'

const box: ShortcodeSpec = { inner: 'markdown', block: true }

const plain: PlainForm = ({ part, content }) => {
  const [title, subtitle] = [part('title'), part('subtitle')]
  const heading = title.length > 0 ? [h('p', {}, [h('strong', {}, title)])] : []
  return [...heading, ...(subtitle.length > 0 ? [h('p', {}, subtitle)] : []), ...content]
}

export const shortcodes: Shortcodes = {
  box: {
    names: {
      'align-center': box,
      'align-left': box,
      'align-right': box,
      center: box,
      left: box,
      right: box,
      html: box,
      codes: box,
      swiper: box,
      // Hextra
      'hextra/hero-badge': { ...box, addressParams: ['link'] },
      'hextra/hero-container': box,
      'hextra/hero-headline': box,
      'hextra/hero-section': box,
      'hextra/hero-subtitle': box,
      // Docsy
      'blocks/cover': { ...box, markdownParams: ['title', 'subtitle'] },
      'blocks/lead': box,
      'blocks/section': box,
      'conditional-text': box,
      // LoveIt
      align: box,
      float: box,
      style: box,
      // PaperMod. Raw HTML is judged as everywhere else: the site's `unsafe` and the allow-list.
      rawhtml: box,
      // Blowfish
      accordion: box,
      keywordlist: box,
      lead: box,
      ltr: box,
      marquee: box,
      rtl: box,
      timeline: box,
      // Hextra, hugo-book
      step: box,
      steps: box,
    },
    plain,
  },
  cards: {
    names: { cards: box, 'hextra/feature-grid': box, 'card-grid': box, cardpane: box },
    plain,
  },
}
