import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type BenchPost, postText } from './corpus'

/** Every post as a file of this folder, and nothing else. */
export function writePosts(folder: string, posts: BenchPost[]): void {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  for (const post of posts) writePost(folder, post)
}

export function writePost(folder: string, post: BenchPost): void {
  writeFileSync(join(folder, `${post.slug}.md`), postText(post))
}

/** Of a Hugo site, for Gaji and Hugo. Lists have ten posts a page by default, in all of them. `more`: behind all else. */
export function writeConfiguration(folder: string, more = ''): void {
  mkdirSync(folder, { recursive: true })
  writeFileSync(
    join(folder, 'hugo.toml'),
    `baseURL = "https://bench.example/"
title = "재는 블로그"
languageCode = "ko-KR"
defaultContentLanguage = "ko"
hasCJKLanguage = true

[params]
math = true
${more}`,
  )
}

/** What lies in `peers/`, beside this file. */
export function peerFolder(name: string): string {
  return new URL(`./peers/${name}`, import.meta.url).pathname
}
