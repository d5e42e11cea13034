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
  return { styles: hashedFile('math', 'css', css + fitting), fonts, font }
}
