import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { folderInRepository, siteRepository } from './site-repository'

const own = { owner: 'mina', repo: 'blog' }
let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gaji-repository-'))
  // A stop, so that the search upwards never meets a repository around the temporary folder.
  mkdirSync(join(folder, '.git'))
  mkdirSync(join(folder, 'site'))
})
afterEach(() => rmSync(folder, { recursive: true }))

function writeGitConfig(text: string) {
  writeFileSync(join(folder, '.git', 'config'), text)
}

describe('the repository of a site is read from', () => {
  it.each([
    [{ BookRepo: 'https://github.com/mina/blog' }],
    [{ github_repo: 'https://github.com/mina/blog.git' }],
    [{ repo: 'mina/blog' }],
    [{ repository: { owner: 'mina', repo: 'blog' } }],
    [{ gaji: { editurl: 'https://github.com/mina/blog/edit/main/{path}' } }],
    [{ editPost: { URL: 'https://github.com/mina/blog/tree/main/content', Text: 'Suggest' } }],
  ])('params %j', (params) => {
    expect(siteRepository(folder, params)).toEqual(own)
  })

  it('package.json', () => {
    for (const repository of [
      'mina/blog',
      'github:mina/blog',
      { type: 'git', url: 'git+https://github.com/mina/blog.git' },
    ]) {
      writeFileSync(join(folder, 'package.json'), JSON.stringify({ repository }))
      expect(siteRepository(folder, {})).toEqual(own)
    }
  })

  it('git’s remote, origin first, from a folder inside the repository too', () => {
    writeGitConfig(
      '[core]\n\tbare = false\n[remote "fork"]\n\turl = https://github.com/other/fork\n[remote "origin"]\n\turl = git@github.com:mina/blog.git\n',
    )
    expect(siteRepository(join(folder, 'site'), {})).toEqual(own)
  })

  it('a worktree', () => {
    writeGitConfig('[remote "origin"]\n\turl = https://github.com/mina/blog\n')
    mkdirSync(join(folder, '.git', 'worktrees', 'w'), { recursive: true })
    writeFileSync(join(folder, '.git', 'worktrees', 'w', 'commondir'), '../..\n')
    writeFileSync(join(folder, 'site', '.git'), `gitdir: ${join(folder, '.git', 'worktrees', 'w')}\n`)
    expect(siteRepository(join(folder, 'site'), {})).toEqual(own)
  })

  it('the address of GitHub Pages', () => {
    expect(siteRepository(folder, {}, 'https://mina.github.io/blog/')).toEqual(own)
    expect(siteRepository(folder, {}, 'https://mina.github.io/')).toEqual({ owner: 'mina', repo: 'mina.github.io' })
  })
})

it('a repository named beside the point is not taken for the site’s', () => {
  const params = { themeCredits: 'https://github.com/theme/maker', social: { github: 'https://github.com/mina' } }
  expect(siteRepository(folder, params, 'https://example.com/')).toBeNull()
})

describe('the folder of a site in its repository', () => {
  const origin = (address: string) => writeGitConfig(`[remote "origin"]\n\turl = ${address}\n`)

  it('is none where the repository is the site, or nothing tells', () => {
    expect(folderInRepository(folder, own)).toBe('')
    expect(folderInRepository('/', own)).toBe('')
  })

  it('is the path from the checkout, through a link too', () => {
    mkdirSync(join(folder, 'site', '밭'))
    symlinkSync(join(folder, 'site', '밭'), join(folder, 'shortcut'))
    for (const remote of ['', 'https://github.com/mina/blog', 'git@github.com:friend/blog.git']) {
      origin(remote)
      expect(folderInRepository(join(folder, 'site', '밭'), own)).toBe('site/밭/')
      expect(folderInRepository(join(folder, 'shortcut'), null)).toBe('site/밭/')
    }
  })

  it('is not asked of a checkout that belongs to another repository', () => {
    origin('https://github.com/somebody/gaji')
    expect(folderInRepository(join(folder, 'site'), own)).toBe('')
  })
})
