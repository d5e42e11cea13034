import { readAnswers, sharedFiles } from '../testing/hugo-answers'

/** A recorded case: its templates, and a text that calls them. `expected` is the HTML of the page. */
export type TemplateCase = {
  id: string
  input: { name: string; layouts: Record<string, string>; body: string }
  expected?: string
}

/** A PNG of 3 × 2. */
export const leaf = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAMAAAACCAIAAAASFvFNAAAAEElEQVR4nGP4z8AARAwQCgAf7gP9i18U1AAAAABJRU5ErkJggg==',
  'base64',
)

export function templateCases(): TemplateCase[] {
  return readAnswers('templates').vectors as unknown as TemplateCase[]
}

/** The files of a site that has these cases, but for the picture beside each. */
export function filesOf(cases: readonly TemplateCase[]): Record<string, string> {
  const files = sharedFiles('templates', 'siteFiles')
  for (const { input } of cases) {
    Object.assign(files, input.layouts)
    files[pageOf(input.name)] = `${frontMatter(input.name)}\n${input.body}\n`
  }
  return files
}

export function pageOf(name: string): string {
  return `content/cases/${name}/index.md`
}

function frontMatter(name: string): string {
  return `+++
title = "글 ${name} & <그림>"
date = 2024-03-05T07:08:09+09:00
author = "김"
[nested]
deepKey = "안"
+++`
}
