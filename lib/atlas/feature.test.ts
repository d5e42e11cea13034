import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { workspace } from '../base/workspace/this-workspace'
import type { SiteLanguage, SiteSettings } from '../record/site-index'
import type { SiteConfig } from '../record/types'
import { atlas } from './feature'
import { pageWords } from './words/words'

test('the font has the characters of the atlas in the languages of the site, and of no other', () => {
  const open = atlas.open({ params: {}, sources: [] } as unknown as SiteConfig, workspace)
  const said = (...tags: string[]) =>
    open.glyphs({ languages: tags.map((tag) => ({ tag }) as SiteLanguage) } as SiteSettings)
  for (const tag of ['ko', 'en', 'ja', 'zh-CN']) expect(said(tag)).toContain(pageWords(tag.slice(0, 2)).treeHeading)
  expect(said('ko', 'ja')).toContain(pageWords('ja').treeHeading)
  expect(said('ko', 'en')).not.toContain(pageWords('ja').treeHeading)
})

test('README tells an author what the environment may say to the atlas', () => {
  const readme = readFileSync('README.md', 'utf8').replace(/ +\|/g, ' |')
  for (const [name, about] of Object.entries(atlas.variables ?? {}))
    expect(readme).toMatch(new RegExp(`\\| \`${name}\` +\\| ${about} \\|`))
})
