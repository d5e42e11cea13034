import type { ElementContent } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { h, s } from 'hastscript'

type Message = {
  langTag: string
  /** href of the style sheet */
  styles: string
  title: string
  text: string
  more?: ElementContent[]
  /** the way back */
  back: { href: string; label: string; text: string }
}

/** What a form gets for an answer: it has no script and needs none. */
export function messagePage({ langTag, styles, title, text, more = [], back }: Message): string {
  const head = [
    h('meta', { charSet: 'utf-8' }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('meta', { name: 'color-scheme', content: 'light dark' }),
    h('meta', { name: 'robots', content: 'noindex' }),
    h('title', title),
    h('link', { rel: 'stylesheet', href: styles }),
  ]
  const leaf = s('svg', { viewBox: '0 0 16 16', width: 16, height: 16, ariaHidden: 'true' }, [
    s('path', { d: 'M10 3 5 8l5 5', fill: 'none', stroke: 'currentColor', strokeWidth: 1.6 }),
  ])
  const main = h('main', [
    h('h1', title),
    h('p', text),
    ...more,
    h('p', { className: 'back' }, [h('a', { href: back.href }, [leaf, h('span', back.label), h('b', back.text)])]),
  ])
  return `<!DOCTYPE html>${toHtml(h('html', { lang: langTag }, [h('head', head), h('body', [main])]))}`
}
