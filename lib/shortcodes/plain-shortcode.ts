import type { Element, ElementContent, Properties } from 'hast'
import { h } from 'hastscript'
import { inlineText } from '../base/text/plain-text'
import { noticeOf } from '../record/calls/notice'
import { foldLabel, isOpen, tabLabel } from '../record/calls/shortcode-labels'
import { wordElements } from '../record/calls/word-elements'
import { embedOf } from '../record/embeds/embeds'
import { readParam, type ShortcodeParams } from '../record/shortcode-params'
import type { FeedOptions } from './feed-options'

type Options = Pick<FeedOptions, 'words' | 'sectionPages' | 'privacy'>

/** A shortcode as plain HTML, for feeds and wherever no component stands ready. */
export function plainShortcode(node: Element, { words, sectionPages = [], privacy }: Options): ElementContent[] {
  const { href } = node.properties
  const written = String(node.properties.name).toLowerCase()
  const name = String(node.properties.as ?? written)
  const params: ShortcodeParams = JSON.parse(String(node.properties.params))
  const content = node.children.filter((child) => partName(child) === null)
  const read = (...names: string[]) => readParam(params, ...names)
  const part = (wanted: string) => {
    const found = node.children.find((child) => partName(child) === wanted)
    return found?.type === 'element' ? found.children : []
  }

  switch (name) {
    case 'figure':
      return [h('figure', defined({ className: read('class') }), content)]
    case 'details': {
      const isTitled = part('summary').length > 0
      const properties = defined({
        className: read('class'),
        name: read('name'),
        title: isTitled ? read('title') : '',
        open: isOpen(params),
      })
      const summary = isTitled ? part('summary') : [text(foldLabel(params, words.details))]
      return [h('details', properties, [h('summary', {}, summary), ...content])]
    }
    case 'expand':
      return [h('details', {}, [h('summary', {}, [text(foldLabel(params, words.expand))]), ...content])]
    case 'hint': {
      const { title } = noticeOf(written, params)
      const line = ['text', 'content', 'msg'].map(part).find(({ length }) => length > 0)
      const said = line ? [h('p', {}, line), ...content] : content
      return [h('blockquote', {}, title ? [boldLine(title), ...said] : said)]
    }
    case 'columns':
      return content.map((column) => (column.type === 'element' ? h('div', {}, column.children) : column))
    case 'tab':
      return [boldLine(tabLabel(params)), ...content]
    case 'button':
      return [h('a', defined({ href }), content)]
    case 'link': {
      const shown = read('content', 'name', '1') || read('title', '2') || String(href ?? '')
      return [h('a', defined({ href }), [text(shown)])]
    }
    case 'card':
    case 'timelineitem': {
      const title = read('title', 'header')
      const label = href ? [h('a', { href }, [text(title || String(href))])] : title ? [text(title)] : []
      const lines = [read('subtitle', 'subheader'), read('badge')]
        .filter(Boolean)
        .map((line) => h('p', {}, [text(line)]))
      const heading = label.length > 0 ? [h('p', {}, [h('strong', {}, label)])] : []
      return [...part('pictures'), ...heading, ...lines, ...content]
    }
    case 'badge': {
      const shown = [read('title', 'label'), read('value')].filter(Boolean).join(': ')
      return content.length > 0 ? content : [text(shown || read('1', '0'))]
    }
    case 'quote': {
      const source = [read('author', 'by', '0'), read('source', 'title', 'cite', '1')].filter(Boolean).join(', ')
      return [h('blockquote', {}, source ? [...content, h('p', {}, [text(`— ${source}`)])] : content)]
    }
    case 'words': {
      const shown = content.length > 0 ? content : [text(read('text', 'label', 'content', 'entry', '0'))]
      const sign = wordElements[written]
      return sign ? [h(sign, {}, shown)] : shown
    }
    case 'attachments':
      return part('files')
    case 'filetree/container':
      return [h('ul', {}, content)]
    case 'filetree/folder':
      return [h('li', {}, [text(read('name', '0')), h('ul', {}, content)])]
    case 'filetree/file':
      return [h('li', {}, [text(read('name', '0'))])]
    case 'gallery':
    case 'carousel':
      return [...part('pictures'), ...content]
    case 'mermaid': {
      const drawn = [...part('copy'), ...part('caption')]
      const isDrawn = part('copy').length > 0
      return drawn.length > 0 ? [h('figure', {}, isDrawn ? drawn : [...content, ...drawn])] : content
    }
    case 'icon':
      return [text(read('name', '0'))]
    case 'swatches':
      return [h('p', {}, [text(Object.values(params).join(' '))])]
    case 'section':
    case 'list':
      return linkList(sectionPages)
    case 'video':
    case 'source':
      return href ? [linkLine(String(href), read('title') || inlineTextOf(part('caption')) || String(href))] : []
    case 'qr': {
      const target = read('text') || inlineTextOf(content).trim()
      return [/^https?:\/\//.test(target) ? linkLine(target, target) : h('p', {}, [text(target)])]
    }
  }
  const embed = embedOf(name, params, privacy)
  if (embed) return [linkLine(embed.href, embed.title ?? `${embed.service}: ${embed.href}`)]
  // highlight, mermaid, katex, tabs and what only makes a box: what is inside says it.
  return content
}

function partName(node: ElementContent): string | null {
  return node.type === 'element' && node.tagName === 'gaji-part' ? String(node.properties.name) : null
}

function inlineTextOf(nodes: readonly ElementContent[]): string {
  return nodes.map(inlineText).join('')
}

function linkList(pages: readonly { url: string; title: string }[]): ElementContent[] {
  const items = pages.map(({ url, title }) => h('li', {}, [h('a', { href: url }, [text(title)])]))
  return items.length > 0 ? [h('ul', {}, items)] : []
}

function linkLine(href: string, words: string): Element {
  return h('p', {}, [h('a', { href }, [text(words)])])
}

function boldLine(words: string): Element {
  return h('p', {}, [h('strong', {}, [text(words)])])
}

function text(value: string): ElementContent {
  return { type: 'text', value }
}

/** Without what the author has not given. */
function defined(properties: Record<string, unknown>): Properties {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value)) as Properties
}
