import type { Link, Root, Text } from 'mdast'
import { SKIP, visit } from 'unist-util-visit'
import type { VFile } from 'vfile'

const particle = [
  '(?:에서|에게서?|한테서?|께서?|에|으로서?|로서?|으로써|로써|와|과|이?랑|하고|까지|부터|만|보다|처럼|같이|마다|조차|마저|이?라고|이?라는|이?란|등)(?:는|은|도|만|의|를|을|에|이|가|나|부터|까지|요)?',
  '은|는|이|가|을|를|의|도|이?나|이?든지?|이?며|이?고|인|이?면|임|뿐',
  '입니다|입니다만|이다|이에요|예요|이었다|였다|이었습니다|였습니다|인데|이므로|므로|이지만|지만|인가요|인가',
].join('|')
const hangulHost = /^[a-z0-9:-]+(?=[가-힣])|^한국(?=[가-힣])/i
const trailingParticle = new RegExp(`(?<=[!-~])(?:${particle})$`, 'u')
const finalPunctuation = /[\s?!.,:;*_~'"”’」』》】）。，、…]$/u

/**
 * `https://example.com에서` links to example.com: a bare link ends before a particle.
 * A path in Hangul (`/wiki/트랜스포머를`) is left alone, where nobody can tell name and particle apart.
 */
export function remarkKoreanAutolinks() {
  return (tree: Root, file: VFile) => {
    const source = String(file.value ?? '')
    visit(tree, 'link', (link, index, parent) => {
      const [text] = link.children
      if (!parent || index === undefined || link.children.length !== 1 || text?.type !== 'text') return
      if (!isBare(link, text.value, source)) return
      const kept = bareLinkEnd(text.value)
      if (kept === text.value.length) return
      const rest = cutAt(link, text, kept)
      const next = parent.children[index + 1]
      if (next?.type === 'text') {
        next.value = rest.value + next.value
        if (next.position && rest.position) next.position.start = rest.position.start
      } else parent.children.splice(index + 1, 0, rest)
      return [SKIP, index + 1]
    })
  }
}

/** How much of a bare address is the address: the index at which the sentence goes on. */
export function bareLinkEnd(text: string): number {
  const scheme = /^(?:https?:\/\/)?/i.exec(text)![0].length
  const hostEnd = text.slice(scheme).search(/[/?#]/)
  const host = hostEnd < 0 ? text.slice(scheme) : text.slice(scheme, scheme + hostEnd)
  const inHost = endOfHost(host)
  if (inHost < host.length) return trimEnd(text, scheme + inHost)
  const end = text.search(trailingParticle)
  return end < 0 || end < scheme + host.length ? text.length : trimEnd(text, end)
}

function endOfHost(host: string): number {
  let start = 0
  for (const label of host.split('.')) {
    const glued = hangulHost.exec(label)
    if (glued) return start + glued[0].length
    start += label.length + 1
  }
  const quoted = /['"*_)”’](?=[가-힣])/.exec(host)
  return quoted ? quoted.index : host.length
}

function trimEnd(text: string, end: number): number {
  for (;;) {
    const kept = text.slice(0, end)
    const unbalanced = kept.endsWith(')') && count(kept, ')') > count(kept, '(')
    if (!unbalanced && !finalPunctuation.test(kept)) return end
    end--
  }
}

function count(text: string, sign: string): number {
  return text.split(sign).length - 1
}

/** The author typed the address itself, not `[…](…)` and not `<…>`. Some bare links carry no position: then the text tells. */
function isBare(link: Link, text: string, source: string): boolean {
  if (!/^(?:https?:\/\/|www\.)/i.test(text)) return false
  const offset = link.position?.start.offset
  if (offset === undefined) return link.url === text || link.url === `http://${text}` || link.url === `https://${text}`
  return source.startsWith(text.slice(0, 4), offset)
}

function cutAt(link: Link, text: Text, kept: number): Text {
  const rest: Text = { type: 'text', value: text.value.slice(kept) }
  link.url = link.url.slice(0, link.url.length - rest.value.length)
  text.value = text.value.slice(0, kept)
  if (link.position) {
    const { end } = link.position
    const back = rest.value.length
    const cut = { line: end.line, column: end.column - back, offset: (end.offset ?? 0) - back }
    rest.position = { start: cut, end }
    link.position = { start: link.position.start, end: cut }
    if (text.position) text.position = { start: text.position.start, end: cut }
  }
  return rest
}
