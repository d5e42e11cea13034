import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { copyProject, siteEnv } from '../../testing/project-copy'
import { makePosts } from '../corpus'
import { peerFolder, writeConfiguration, writePost, writePosts } from '../site-files'

/** A site that is served while its author writes, nothing of earlier runs beside it. */
export type DevSite = {
  name: string
  cwd: string
  env: NodeJS.ProcessEnv
  /** of the server, for Node */
  command(port: number): string[]
  /** the page that is asked for first; the home page is the second */
  url: string
  /** saves the page's file with this sentence in it */
  save(sentence: string): void
}

const copyName = 'bench-dev'
const floorFolder = join('.gaji', 'work', 'bench-dev-next')
const command = (port: number) => ['--import', 'tsx', join('lib', 'commands', 'dev.ts'), '--port', String(port)]

/** This project with its own texts, in a copy below it. */
export function ownSite(): DevSite {
  const cwd = coldCopy()
  const file = join(cwd, 'content', 'posts', 'hello-gaji', 'index.md')
  const text = readFileSync(file, 'utf8')
  const save = (sentence: string) => writeFileSync(file, `${text}\n${sentence}\n`)
  return { name: 'own site', cwd, env: devEnv('.'), command, url: '/posts/hello-gaji/', save }
}

/** Made-up posts, of which one in the middle is asked for: whoever parses them in turn has half of them to do. */
export function madeUpSite(folder: string, count: number): DevSite {
  const posts = makePosts(count, 1)
  const post = posts[Math.floor(count / 2)] as (typeof posts)[number]
  writeConfiguration(folder)
  const postsFolder = join(folder, 'content', 'posts')
  writePosts(postsFolder, posts)
  const save = (sentence: string) => writePost(postsFolder, { ...post, body: `${post.body}\n${sentence}\n` })
  return { name: `${count} posts`, cwd: coldCopy(), env: devEnv(folder), command, url: `/posts/${post.slug}/`, save }
}

/** What whoever is rendered by Next can't be faster than: one page with a sentence on it, by `next dev` as it is. */
export function nextFloor(nextCommand: string): DevSite {
  rmSync(floorFolder, { recursive: true, force: true })
  cpSync(peerFolder('next-dev'), floorFolder, { recursive: true })
  const save = (text: string) => writeFileSync(join(floorFolder, 'text.json'), JSON.stringify({ text }))
  return {
    name: 'Next, one empty page',
    cwd: floorFolder,
    env: devEnv('.'),
    command: (port) => [nextCommand, 'dev', '--port', String(port)],
    url: '/posts/one',
    save,
  }
}

function coldCopy(): string {
  const copy = copyProject(copyName)
  for (const made of ['.next', '.gaji']) rmSync(join(copy, made), { recursive: true, force: true })
  return copy
}

function devEnv(siteFolder: string): NodeJS.ProcessEnv {
  return siteEnv(siteFolder, { NODE_ENV: 'development' })
}
