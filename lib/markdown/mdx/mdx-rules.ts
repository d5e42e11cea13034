import type { Nodes, Root } from 'mdast'
import { visit } from '../../base/visit'
import type { MarkdownSettings } from '../../record/parsed-post'
import { placeOf, type Report } from '../source/report'
import { remedyInMdx, shortcodeOf } from './component-call'
import { mdxElements } from './mdx-elements'

type Jsx = Extract<Nodes, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>
type Attribute = Jsx['attributes'][number]

const attributes = new Set(
  'alt cite className class colSpan dateTime height href id lang loading open rowSpan rel reversed scope src start title value width'.split(
    ' ',
  ),
)

/** What a post in `.mdx` may not hold, refused at its place: the renderer would drop it silently. */
export function remarkMdxRules({ settings, report }: { settings: MarkdownSettings; report: Report }) {
  return (root: Root) => {
    visit(root, (node: Nodes) => {
      switch (node.type) {
        case 'mdxFlowExpression':
        case 'mdxTextExpression':
          if (/^(?:\s|\/\*(?:[^*]|\*(?!\/))*\*\/)*$/.test(node.value)) break
          refuse(node, 'JavaScript expression is not allowed in posts', 'write \\{ for a brace', 1)
          break
        case 'mdxjsEsm':
          for (const word of new Set(node.value.match(/^(?:import|export)\b/gm) ?? ['import'])) {
            refuse(node, `${word} is not allowed in posts`, 'components are given by the site')
          }
          break
        case 'mdxJsxFlowElement':
        case 'mdxJsxTextElement':
          checkElement(node)
      }
    })
  }

  function checkElement(node: Jsx) {
    const name = node.name ?? ''
    const known = Object.hasOwn(settings.components, name) ? settings.components[name] : undefined
    const call = known ? null : shortcodeOf(name, settings.shortcodes)
    if (call) return checkCall(node, call)
    if (!known && /^[a-z][a-z0-9]*$/.test(name) && !mdxElements.has(name)) {
      return refuse(node, `element <${name}> is not allowed`, 'use Markdown or a component of the site')
    }
    if (!known && name !== '' && !mdxElements.has(name)) {
      return refuse(
        node,
        `unknown component <${name}>`,
        `known: ${Object.keys(settings.components).join(', ') || 'none'}`,
      )
    }
    for (const attribute of node.attributes) checkAttribute(name, known, attribute, node)
  }

  /** A shortcode whose parameters nobody has listed takes what its author gives it, as in Markdown. */
  function checkCall(node: Jsx, call: NonNullable<ReturnType<typeof shortcodeOf>>) {
    const remedy = remedyInMdx(call)
    if (remedy) return refuse(node, `<${node.name}> is not available in .mdx`, remedy)
    const names = node.attributes.flatMap((attribute) => (attribute.type === 'mdxJsxAttribute' ? [attribute.name] : []))
    for (const attribute of node.attributes) checkAttribute(node.name ?? '', names, attribute, node)
  }

  function checkAttribute(name: string, known: string[] | undefined, attribute: Attribute, node: Jsx) {
    const at = attribute.position ? attribute : node
    if (attribute.type === 'mdxJsxExpressionAttribute')
      return refuse(at, 'JavaScript expression is not allowed in posts', 'write the attributes one by one')
    if (attribute.value && typeof attribute.value === 'object') {
      return refuse(
        at,
        'JavaScript expression is not allowed in posts',
        'put the value in quotes',
        attribute.name.length + 1,
      )
    }
    const isKnown = known
      ? known.includes(attribute.name)
      : attributes.has(attribute.name) || /^(?:aria|data)-/.test(attribute.name)
    if (!isKnown)
      return refuse(
        at,
        `<${name}> has no attribute "${attribute.name}"`,
        known?.length ? `known: ${known.join(', ')}` : 'remove it',
      )
    if (/^(?:width|height)$/.test(attribute.name) && !/^[1-9]\d{0,4}$/.test(String(attribute.value))) {
      refuse(at, `<${name}> ${attribute.name} "${attribute.value}" is no size`, 'write a whole number of pixels')
    }
  }

  function refuse(node: Parameters<typeof placeOf>[0], message: string, remedy: string, offset = 0) {
    const { line, column } = placeOf(node)
    report({ line, column: column + offset, severity: 'error', code: 'mdx', message, remedy })
  }
}
