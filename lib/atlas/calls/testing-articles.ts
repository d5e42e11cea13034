import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The series on language models, as its tests read it: the history first, then its chapters. */
export type Article = { chapter: string; file: string; text: string }

const posts = 'content/posts'
export const history = 'language-models'
/** The history as far as March 2025, which types no number at all. */
export const histories = [history, `${history}-growth`, `${history}-open`]

export const chapters: string[] = readdirSync(posts).filter(
  (name) => name === history || name.startsWith(`${history}-`),
)
export const articles: Article[] = chapters.flatMap((chapter) =>
  ['index.md', 'index.en.md'].map((file) => ({ chapter, file, text: articleText(chapter, file) })),
)

/** The text of a chapter without its front matter. */
export function articleText(chapter: string, file: string): string {
  return readFileSync(join(posts, chapter, file), 'utf8').replace(/^\+\+\+\n[\s\S]*?\n\+\+\+\n/, '')
}

/** Its parts below headings of the second level: "## 층 {#layer}" → { id: 'layer', text: … }. The first has no heading. */
export function sections(text: string): { id: string; text: string }[] {
  return text.split(/^(?=## )/m).map((part) => ({ id: /^## .*\{#([^}]+)\}/.exec(part)?.[1] ?? '', text: part }))
}

/** Paragraphs, items, tables and figures: what a note at its end speaks for. */
export function blocks(text: string): string[] {
  return text
    .split(/\n{2,}|\n(?=(?:[-*]|\d+\.) )|\n(?=\[\^)/)
    .map((block) => block.trim())
    .filter(Boolean)
}

/** Without what holds digits that nobody reads as facts: code, formulas, titles of chapters, addresses, numbers of a list. */
export function plainProse(markdown: string): string {
  return markdown
    .replace(/^(`{3,})[\s\S]*?^\1$/gm, '')
    .replace(/`[^`\n]*`/g, '')
    .replace(/\$\$[\s\S]*?\$\$|\$[^$\n]+\$/g, '')
    .replace(/\[[^\]]*\]\(\{\{< relref [^)]*\)/g, '')
    .replace(/\{\{[<%].*?[>%]\}\}/g, (call) => /caption="([^"]*)"/.exec(call)?.[1] ?? '')
    .replace(/\[\^[^\]]+\]/g, '')
    .replace(/\]\([^)]*\)/g, ']')
    .replace(/\{#[^}]*\}/g, '')
    .replace(/^\d+\. /gm, '')
    .replace(/^#+ .*$/gm, (heading) => heading.replace(/(?<!\d)(?:19|20)\d\d(?!\d)/g, ''))
}

const units: Record<string, number> = {
  ...{ 천: 1e3, 만: 1e4, 억: 1e8, 조: 1e12 },
  ...{ thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 },
}
const months = 'January|February|March|April|May|June|July|August|September|October|November|December'
const month = new RegExp(`(?:\\b(\\d{1,2}) )?\\b(${months})\\b(?= \\d)|\\b(\\d{1,2}) (${months})\\b`, 'g')
const amount =
  /\d[\d,]*(?:\.\d+)?(?: ?(?:천|만|억|조(?!각)|thousand|million|billion|trillion)(?: (?=\d[\d,]*(?:천|만|억)))?)?/g

/** The numbers of a text in order of size, however a language writes them: "278만 8천", "2.788 million" → 2788000. */
export function figures(markdown: string): number[] {
  const prose = plainProse(markdown).replace(/제(\d+)조/g, '$1')
  const text = prose.replace(month, (_, day = '', name = '', lateDay = '', lateName = '') => {
    const number = months.split('|').indexOf(name || lateName) + 1
    return `${day || lateDay} ${number} `
  })
  const found: number[] = []
  let open = false
  for (const [part] of text.matchAll(amount)) {
    const digits = Number(/[\d,.]*\d/.exec(part)?.[0].replaceAll(',', ''))
    const unit = /[^\d,. ]+/.exec(part)?.[0] ?? ''
    const value = Math.round(digits * (units[unit] ?? 1) * 1e6) / 1e6
    if (open) found.push((found.pop() ?? 0) + value)
    else found.push(value)
    open = part.endsWith(' ') && unit !== ''
  }
  return found.toSorted((a, b) => a - b)
}
