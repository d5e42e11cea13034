import { spawnSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { askedOfTheSite, badInputs, onlyWarns } from '../tools/testing/bad-inputs'
import { copyProject, siteEnv } from '../tools/testing/project-copy'
import { writeSite } from '../tools/testing/site-folder'

const inputs = badInputs('markdown').filter(({ id }) => askedOfTheSite.has(id))

describe.skipIf(inputs.length === 0)('what a site must answer for', () => {
  const draft = '+++\ntitle = "초안"\ndate = 2026-01-01\ndraft = true\n+++\n글\n'
  const posts = inputs.map(({ id, input = '' }) => [`content/posts/${id}.md`, input] as const)
  const folder = writeSite({
    ...Object.fromEntries(posts),
    'content/blog/a-draft.md': draft,
    'static/images/a.png': Buffer.from(pixel(), 'base64'),
  })
  const command = ['--import', 'tsx', 'lib/commands/content.ts']
  const options = { cwd: copyProject('bad-inputs'), env: siteEnv(folder), encoding: 'utf8' } as const
  const { status, stderr } = spawnSync(process.execPath, command, options)

  test('the one that is dangerous stops the build', () => expect(status).toBe(1))

  test.each(inputs)('$id: $expected.match', ({ id, expected }) => {
    const lines = stderr.split('\n').filter((line) => line.startsWith(`content/posts/${id}.md:`))
    const found = lines.filter((line) => new RegExp(expected.match ?? '').test(line.replace(' warning:', '')))
    expect(found).toHaveLength(1)
    expect(found[0]?.includes(' warning: ')).toBe(onlyWarns.has(id))
  })
})

/** A PNG of one pixel. */
function pixel(): string {
  return 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
}
