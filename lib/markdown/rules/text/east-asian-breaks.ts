import type { Root } from 'mdast'
import { visit } from '../../../base/visit'
import type { MarkupConfig } from '../../../record/types'

const wide = '\\p{Script=Hangul}\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\u3000-\\u303F\\uFF00-\\uFF60'
const wideWithoutHangul = wide.replace('\\p{Script=Hangul}', '')

/** `extensions.cjk`: no space where a line ends between two wide characters, and `\ ` as a space that isn't there. */
export function remarkEastAsianBreaks({ cjk }: MarkupConfig) {
  return (root: Root) => {
    if (!cjk.enable) return
    // css3draft keeps the break in Korean, which has spaces between words.
    const characters = cjk.eastAsianLineBreaksStyle === 'css3draft' ? wideWithoutHangul : wide
    const between = new RegExp(`(?<=[${characters}])\\n(?=[${characters}])`, 'gu')
    visit(root, 'text', (node) => {
      if (cjk.eastAsianLineBreaks) node.value = node.value.replace(between, '')
      if (cjk.escapedSpace) node.value = node.value.replaceAll('\\ ', '')
    })
  }
}
