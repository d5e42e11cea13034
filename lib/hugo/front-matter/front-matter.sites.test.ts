import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { formatProblem } from '../../base/problems'
import type { SiteFiles } from '../../record/types'
import { sharedPath, skipAloud } from '../../tools/testing/shared'
import { readConfig } from '../config/config'
import { readPageFields } from '../page-fields/page-fields'
import { readFrontMatter } from './front-matter'

/** What is truly amiss in real sites, as parts of the messages. Anything else would be a false alarm. */
const amiss: Record<string, string[]> = {
  'gogo-hugo-blog': ['"baseURL" is missing', '"title" is missing', 'hugo.toml hides config.toml'],
  golangkorea: [],
  vanslog: [],
  'cloudnative-pg': [],
  glossary: [],
  'hugo-book-example': ['hugo.toml hides hugo.yaml, so these are not read: menu.after'],
}

const folder = sharedPath('sites')
if (!folder) skipAloud('front matter of real sites')

describe.skipIf(!folder)('Front matter of real sites raises no false alarm', () => {
  it.each(Object.entries(amiss))('%s', (name, expected) => {
    const files = filesBelow(sharedPath('sites', name) ?? '')
    const { value: config, problems } = readConfig(files)
    const contents = files.list().filter((file) => /^content.*\.(md|mdx|markdown)$/.test(file))
    expect(contents.length).toBeGreaterThan(30)
    const found = contents.flatMap((file) => {
      const { value: frontMatter, problems } = readFrontMatter(file, files.read(file) ?? new Uint8Array())
      const language = config.languages[0]
      if (!language) throw new Error('a site has a language')
      const fields = readPageFields({ file, frontMatter, config, language, kind: 'page', name: file })
      return [...problems, ...fields.problems]
    })
    expect([...problems, ...found].map(formatProblem)).toEqual(expected.map((part) => expect.stringContaining(part)))
  })
})

function filesBelow(folder: string): SiteFiles {
  const read = (path: string) => (existsSync(join(folder, path)) ? readFileSync(join(folder, path)) : null)
  return { list: () => readdirSync(folder, { recursive: true, encoding: 'utf8' }), read }
}
