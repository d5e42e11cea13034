import type { Image, Link, Text } from 'mdast'
import type { CompileContext } from 'mdast-util-from-markdown'
import type { Code, Construct, State, Token } from 'micromark-util-types'
import type { Processor } from 'unified'
import { markerPattern } from '../../calls/mark/markers'
import { waitingAddress } from '../../calls/place/waiting-address'
import { addSyntax, characterOf, isLineEnd } from '../../syntax/syntax'

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    wikilink: 'wikilink'
    wikilinkMark: 'wikilinkMark'
    wikilinkText: 'wikilinkText'
  }
}

/**
 * `[[글]]`, `[[글#제목|말]]` and `![[그림.png|대체 글|300]]`, as Obsidian has them: what is meant waits until the other
 * pages are known. https://help.obsidian.md/links
 */
export function remarkWikilinks(this: Processor) {
  addSyntax(
    this,
    { text: { 91: wikilink('[['), 33: wikilink('![[') } },
    { enter: { wikilink: enterWikilink }, exit: { wikilinkText: readText, wikilink: exitWikilink } },
  )
}

function wikilink(opening: string): Construct {
  return {
    name: 'wikilink',
    tokenize(effects, ok, nok) {
      let size = 0
      let content = ''
      return (code) => {
        effects.enter('wikilink')
        effects.enter('wikilinkMark')
        return open(code)
      }
      function open(code: Code): State | undefined {
        if (characterOf(code) !== opening[size]) return nok(code)
        effects.consume(code)
        size++
        return size < opening.length ? open : opened
      }
      function opened(code: Code): State | undefined {
        effects.exit('wikilinkMark')
        effects.enter('wikilinkText')
        return inside(code)
      }
      function inside(code: Code): State | undefined {
        if (code === null || isLineEnd(code) || code === 91) return nok(code)
        if (code === 93) return effects.check(closing, closed, take)(code)
        return take(code)
      }
      function take(code: Code): State | undefined {
        content += characterOf(code)
        effects.consume(code)
        return inside
      }
      function closed(code: Code): State | undefined {
        if (!mayBeMeant(content)) return nok(code)
        effects.exit('wikilinkText')
        effects.enter('wikilinkMark')
        effects.consume(code)
        return close
      }
      function close(code: Code): State | undefined {
        effects.consume(code)
        effects.exit('wikilinkMark')
        effects.exit('wikilink')
        return ok
      }
    },
  }
}

/** A name; no footnote (`[[^1]]`), and no shortcode, which knows what it is itself. */
function mayBeMeant(content: string): boolean {
  return /^\s*[^\s^|\\]/.test(content) && content.search(markerPattern) < 0
}

/** What `[[1]](https://…)` begins: a link whose text stands in brackets. */
const address = /^\((?:<|(?:https?|mailto|tel):|[/#]|\.{1,2}\/)/i
const longestStart = 9

const closing: Construct = {
  partial: true,
  tokenize(effects, ok, nok) {
    let size = 0
    let after = ''
    return (code) => {
      effects.enter('chunkText')
      return bracket(code)
    }
    function bracket(code: Code): State | undefined {
      if (code !== 93) return nok(code)
      effects.consume(code)
      size++
      return size < 2 ? bracket : behind
    }
    function behind(code: Code): State | undefined {
      if (code === null || isLineEnd(code) || after.length === longestStart || (after === '' && code !== 40)) {
        effects.exit('chunkText')
        return address.test(after) ? nok(code) : ok(code)
      }
      after += characterOf(code)
      effects.consume(code)
      return behind
    }
  },
}

function enterWikilink(this: CompileContext, token: Token) {
  const isEmbed = this.sliceSerialize(token).startsWith('!')
  this.enter(isEmbed ? { type: 'image', url: '', alt: '' } : { type: 'link', url: '', children: [] }, token)
}

function readText(this: CompileContext, token: Token) {
  const node = this.stack.at(-1) as Link | Image
  // In a table the sign between name and words is escaped, as it would end the cell.
  const [target = '', ...labels] = this.sliceSerialize(token)
    .replaceAll('\\|', '|')
    .split('|')
    .map((part) => part.trim())
  if (node.type === 'image') return fillImage(node, target, labels)
  const value = labels.join('|') || shownName(target)
  // In the text of another link it can only be words.
  if (this.stack.some((outer) => outer !== node && outer.type === 'link')) return becomeText(node, value)
  node.children = [{ type: 'text', value }]
  node.data = { hProperties: { href: waitingAddress([{ name: 'wikilink', params: [target] }]) } }
}

/** A number as last word is a width, in pixels. */
function fillImage(node: Image, target: string, labels: string[]): void {
  const [, width, height] = /^(\d+)(?:x(\d+))?$/.exec(labels.at(-1) ?? '') ?? []
  node.alt = (width ? labels.slice(0, -1) : labels).join('|')
  const src = waitingAddress([{ name: 'embed', params: [target] }])
  node.data = { hProperties: { src, ...(width && { width }), ...(height && { height }) } }
}

function becomeText(node: Link, value: string): void {
  const { position } = node
  for (const key of Object.keys(node)) delete (node as unknown as Record<string, unknown>)[key]
  Object.assign(node as unknown as Text, { type: 'text', value, ...(position && { position }) })
}

function exitWikilink(this: CompileContext, token: Token) {
  this.exit(token)
}

/** "posts/글.md#장#절" → "글 › 장 › 절" */
function shownName(target: string): string {
  const [path = '', ...headings] = target.split('#')
  const name = path
    .split('/')
    .at(-1)
    ?.replace(/\.mdx?$/i, '')
  return [name, ...headings].filter(Boolean).join(' › ')
}
