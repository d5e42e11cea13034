import type { Problem } from '../../../base/problems'
import { nearNames } from '../../../base/text/near-names'
import { embedOf, isEmbed } from '../../../record/embeds/embeds'
import type { ShortcodeSpec, Spot } from '../../../record/parsed-post'
import type { Finding } from '../../source/report'
import type { ShortcodeNode, ShortcodeProblem } from '../read/shortcode-nodes'
import { specFinder } from '../read/spec-finder'
import type { MarkedCall } from './marked-call'

const deepest = 20
const tooDeep = {
  severity: 'error',
  code: 'limit',
  message: `shortcode nested deeper than ${deepest}`,
  remedy: 'nest it less deeply',
} as const

/** Everything wrong with a body's shortcodes, all of it, each at its place. */
export function shortcodeProblems(
  broken: readonly ShortcodeProblem[],
  nodes: readonly ShortcodeNode[],
  file: string,
  spotOf: (offset: number) => Spot,
  known: Record<string, ShortcodeSpec>,
): Problem[] {
  const problems: Problem[] = broken.map(({ at, ...rest }) => ({ file, ...spotOf(at), severity: 'error', ...rest }))
  const specOf = specFinder(known)
  const remedies = new Map<string, string>()
  checkNames(nodes, 1)
  return problems

  function checkNames(within: readonly ShortcodeNode[], depth: number) {
    for (const node of within) {
      if (node.type !== 'call') continue
      if (depth > deepest) {
        problems.push({ file, ...spotOf(node.start), ...tooDeep })
        return
      }
      const isInline = node.name.endsWith('.inline')
      if (isInline) problems.push(inlineProblem(node.nameAt, node.name))
      else if (!specOf(node.name)) problems.push(unknown(node.nameAt, node.name))
      else if (isEmbed(shownAs(node.name)) && !embedOf(shownAs(node.name), node.params)) {
        problems.push(withoutId(node.start, node.name))
      }
      if (/^(?:fixit|hugo)-encryptor$/i.test(node.name)) problems.push(notSecret(node.start, node.name))
      // What a comment hides needs no answer, and what an unknown shortcode would make of its inside nobody knows.
      if (node.inner && shownAs(node.name) !== 'comment') checkNames(node.inner, depth + 1)
    }
  }

  function shownAs(name: string): string {
    return specOf(name)?.as ?? name.toLowerCase()
  }

  function unknown(at: number, name: string): Problem {
    const remedy = remedies.get(name) ?? remedyOf(name)
    remedies.set(name, remedy)
    return {
      file,
      ...spotOf(at),
      severity: 'error',
      code: 'unknown-shortcode',
      message: `unknown shortcode "${name}"`,
      remedy,
      canShow: true,
    }
  }

  function remedyOf(name: string): string {
    const near = nearNames(name, Object.keys(known))
    if (near.length === 0) return `remove it, or escape it as {{</* ${name} */>}}`
    return `did you mean ${near.map((n) => `"${n}"`).join(' or ')}?`
  }

  /** A theme encrypts it in the built page, here it would be public: it is left out instead. */
  function notSecret(at: number, name: string): Problem {
    return {
      file,
      ...spotOf(at),
      severity: 'error',
      code: 'secret-shortcode',
      message: `what stands in "${name}" is left out: nothing here is kept secret by a password`,
      remedy: 'remove it, or publish it without the shortcode',
      canShow: true,
    }
  }

  function withoutId(at: number, name: string): Problem {
    return {
      file,
      ...spotOf(at),
      severity: 'error',
      code: 'shortcode-without-id',
      message: `shortcode "${name}" has no id`,
      remedy: `write {{< ${name} ID >}}`,
      canShow: true,
    }
  }

  function inlineProblem(at: number, name: string): Problem {
    return {
      file,
      ...spotOf(at),
      severity: 'warning',
      code: 'inline-shortcode',
      message: `inline shortcode "${name}" is not run`,
      remedy: 'write its result instead',
    }
  }
}

/** A block in code can't be run, only shown. */
export function shownInCode({ name, form, start }: MarkedCall, spotOf: (offset: number) => Spot): Finding {
  return {
    ...spotOf(start),
    severity: 'warning',
    code: 'shortcode-in-code',
    message: `shortcode "${name}" stands in code and is shown as text`,
    remedy: `write {{${form}/* … */${form === '<' ? '>' : '%'}}} to show it on purpose`,
  }
}
