import type { Element, ElementContent, Properties } from 'hast'
import type { ShortcodeParams } from '../hugo/shortcodes'
import { embedOf } from './embeds'
import type { FeedOptions } from './feed-tree'

type Options = Pick<FeedOptions, 'lang' | 'sectionPages'>

/** A shortcode as plain HTML, for feeds and wherever no component stands ready. */
export function plainShortcode(node: Element, { lang, sectionPages = [] }: Options): ElementContent[] {
  const name = String(node.properties.name)
  const params: ShortcodeParams = JSON.parse(String(node.properties.params))
  const isKorean = lang.startsWith('ko')
  const parts = node.children.filter(isPart)
  const content = node.children.filter((child) => !isPart(child))
  const named = (key: string) => (Array.isArray(params) ? undefined : params[key])
  const positional = (index: number) => (Array.isArray(params) ? params[index] : undefined)

  switch (name) {
    case 'figure':
      return [element('figure', defined({ className: named('class') }), content)]
    case 'details': {
      const label = parts.find((part) => part.type === 'element' && part.properties.name === 'summary')
      const title = named('title') ?? positional(0) ?? (isKorean ? '자세히' : 'Details')
      const isTitled = named('summary') !== undefined
      const summary = label?.type === 'element' ? label.children : [text(String(title))]
      const open = named('open') === true || named('open') === 'true' || positional(1) === 'open'
      const properties = defined({
        className: named('class'),
        name: named('name'),
        title: isTitled ? named('title') : undefined,
        open: open || undefined,
      })
      return [element('details', properties, [element('summary', {}, summary), ...content])]
    }
    case 'expand': {
      const label = positional(0) ?? (isKorean ? '펼치기' : 'Expand')
      return [element('details', {}, [element('summary', {}, [text(String(label))]), ...content])]
    }
    case 'hint':
      return [element('blockquote', {}, content)]
    case 'columns':
      return content.map((column) => (column.type === 'element' ? element('div', {}, column.children) : column))
    case 'tab':
      return [
        element('p', {}, [element('strong', {}, [text(String(positional(0) ?? named('name') ?? ''))])]),
        ...content,
      ]
    case 'button':
      return [element('a', defined({ href: node.properties.href }), content)]
    case 'section':
      return sectionPages.length === 0
        ? []
        : [
            element(
              'ul',
              {},
              sectionPages.map(({ url, title }) => element('li', {}, [element('a', { href: url }, [text(title)])])),
            ),
          ]
    case 'qr': {
      const target =
        String(named('text') ?? '') ||
        content
          .map((child) => (child.type === 'text' ? child.value : ''))
          .join('')
          .trim()
      return [
        element('p', {}, [/^https?:\/\//.test(target) ? element('a', { href: target }, [text(target)]) : text(target)]),
      ]
    }
  }
  const embed = embedOf(name, params)
  if (embed)
    return [
      element('p', {}, [element('a', { href: embed.href }, [text(embed.title ?? `${embed.service}: ${embed.href}`)])]),
    ]
  // highlight, mermaid, katex, tabs and whatever a theme adds: what is inside says it.
  return content
}

function isPart(node: ElementContent): boolean {
  return node.type === 'element' && node.tagName === 'gaji-part'
}

function text(value: string): ElementContent {
  return { type: 'text', value }
}

function element(tagName: string, properties: Properties, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children }
}

function defined(properties: Record<string, unknown>): Properties {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined)) as Properties
}
