import { escapeHtml } from '../../base/text/escape-html'
import { colourOf, type Theme } from '../../record/theme'
import { say } from '../../words/words'
import type { Verdict } from '../judge'
import { certificateWords } from '../words/words'

const height = 20

/** Two words in a box: green where nothing is lost, amber where something is otherwise for a reason. */
export function certificateBadge({ lost, wanted }: Verdict, lang: string, theme: Theme): string {
  const light = (name: string) => colourOf(theme, name).light
  const words = certificateWords(lang)
  const state = lost.length === 0 ? words.badgeWhole : say(words.badgeLost, { count: lost.length })
  const colour = light(lost.length > 0 ? 'error' : wanted.length > 0 ? 'warn' : 'good')
  const [left, right] = [widthOf(words.badge), widthOf(state)]
  const text = (value: string, x: number) => `<text x="${x}" y="14">${escapeHtml(value)}</text>`
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${left + right}" height="${height}" role="img" aria-label="${escapeHtml(`${words.badge}: ${state}`)}"><title>${escapeHtml(`${words.badge}: ${state}`)}</title><rect width="${left + right}" height="${height}" rx="3" fill="${light('ink')}"/><path fill="${colour}" d="M${left} 0h${right - 3}a3 3 0 0 1 3 3v14a3 3 0 0 1-3 3h-${right - 3}z"/><g fill="${light('paper')}" font-family="Pretendard,'Apple SD Gothic Neo','Noto Sans KR',Verdana,sans-serif" font-size="11" text-anchor="middle">${text(words.badge, left / 2)}${text(state, left + right / 2)}</g></svg>\n`
}

/** As wide as the letters are in most fonts: a Hangul syllable 11, another 6.5. */
function widthOf(text: string): number {
  const letters = [...text].reduce((sum, letter) => sum + (/\p{Script=Hangul}/u.test(letter) ? 11 : 6.5), 0)
  return Math.ceil(letters) + 14
}
