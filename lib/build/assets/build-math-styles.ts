import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { hashedFile } from '../../base/hashed-file'
import type { PublishedFile } from '../../record/published-file'

/**
 * Beside Pretendard, KaTeX's letters at their own size would be too large; the text sets the distances. KaTeX has no
 * Hangul: that is the text's, at the text's size.
 */
const fitting =
  '.katex{font-size:1.12em}.katex-display{margin:0}.katex :is(.hangul_fallback,.cjk_fallback){font:0.88em var(--font-sans)}'

/** `.sizing.reset-size6.size3`: from the sixth of KaTeX's sizes to the third. */
const sizeRule =
  /\.katex \.fontsize-ensurer\.reset-size(\d+)\.size(\d+),\.katex \.sizing\.reset-size\1\.size\2\{font-size:([\d.]+)em\}/g

/**
 * KaTeX has a rule from each of its eleven sizes to each, a third of what a reader loads of it: the ways from the first
 * say the others. They stand last, because they come before `fitting` in their weight.
 */
function withShortSizes(css: string): string {
  const ways = [...css.matchAll(sizeRule)].filter(([, from]) => from === '1')
  if (ways.length === 0)
    throw new Error('katex.min.css: no rule for a size (see lib/build/assets/build-math-styles.ts)')
  const steps = ways.map(([, , size, em]) => `.katex .reset-size${size}{--from:${em}}.katex .size${size}{--to:${em}}`)
  const rule = '.katex :is(.fontsize-ensurer,.sizing){font-size:calc(1em*var(--to)/var(--from))}'
  return css.replace(sizeRule, '') + fitting + steps.join('') + rule
}

/** KaTeX's style sheet with its fonts, for pages with a formula only. Of each font the one form that browsers want. */
export function buildMathStyles() {
  const folder = dirname(createRequire(import.meta.url).resolve('katex/dist/katex.min.css'))
  const fonts: PublishedFile[] = []
  const css = readFileSync(join(folder, 'katex.min.css'), 'utf8')
    .replace(/,url\([^)]+\.(?:woff|ttf)\) format\("[^"]+"\)/g, '')
    .replace(/url\((fonts\/([^)]+)\.woff2)\)/g, (_, path: string, name: string) => {
      const font = hashedFile(name, 'woff2', readFileSync(join(folder, path)))
      fonts.push(font)
      return `url(${font.url.slice(font.url.lastIndexOf('/') + 1)})`
    })
  const font = (name: string) => fonts.find(({ url }) => url.includes(`/${name}-`))?.url ?? ''
  return { styles: hashedFile('math', 'css', withShortSizes(css)), fonts, font }
}
