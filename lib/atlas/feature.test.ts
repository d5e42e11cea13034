import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { atlas } from './feature'

test('README tells an author what the environment may say to the atlas', () => {
  const readme = readFileSync('README.md', 'utf8').replace(/ +\|/g, ' |')
  for (const [name, about] of Object.entries(atlas.variables ?? {}))
    expect(readme).toMatch(new RegExp(`\\| \`${name}\` +\\| ${about} \\|`))
})
