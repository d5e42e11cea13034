import { createHash } from 'node:crypto'
import { appendFileSync, existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { readChecked, writeChecked } from '../../base/disk/checked-file'
import { environment } from '../../base/environment'
import type { Workspace } from '../../base/workspace/workspace'
import { timeCode } from '../../markdown/limits/time-limit'
import { parsePost } from '../../markdown/parse-post'
import type { MarkdownSettings, ParsedPost, PostSource } from '../../record/parsed-post'
import { codeVersion } from './code-version'

/** The parsed posts of a site, kept between builds. */
export type Trees = {
  /** the parsed post, from the cache or parsed now, and the key by which `read` finds it */
  parse(source: PostSource, settings: MarkdownSettings): Promise<{ key: string; post: ParsedPost }>
  /** null where the cache doesn't have it, or no longer whole */
  read(key: string): ParsedPost | null
  /** removes trees that no page of this build uses, so that the cache doesn't grow for ever */
  prune(used: ReadonlySet<string>): void
}

/**
 * The key is what the result depends on and nothing else: the text and where it stands, the settings, and the code that
 * makes trees, so that a fresh checkout with new file times parses nothing.
 */
export function openTrees({ cacheFolder, projectFolder }: Pick<Workspace, 'cacheFolder' | 'projectFolder'>): Trees {
  const treesFolder = join(cacheFolder, 'trees')
  const pathOf = (key: string) => join(treesFolder, key.slice(0, 2), `${key}.tree`)
  /** What this slow machine may have caused: it is read again in this run, and parsed anew in the next. */
  const unkept = new Map<string, ParsedPost>()
  return { parse, read, prune }

  async function parse(source: PostSource, settings: MarkdownSettings) {
    const { format, file, bodyLine, body } = source
    const key = hash(JSON.stringify([await parserVersion(projectFolder), settings, format, file, bodyLine, body]))
    const kept = read(key)
    if (kept) return { key, post: kept }
    const post = await parsePost(source, settings)
    countParse(file)
    if (post.problems.some(({ code }) => code === timeCode)) unkept.set(key, post)
    else writeChecked(pathOf(key), JSON.stringify(post))
    return { key, post }
  }

  function read(key: string): ParsedPost | null {
    const made = unkept.get(key)
    // The pages change what they get.
    if (made) return structuredClone(made)
    const kept = readChecked(pathOf(key))
    return kept && (JSON.parse(kept.toString('utf8')) as ParsedPost)
  }

  function prune(used: ReadonlySet<string>): void {
    if (!existsSync(treesFolder)) return
    for (const name of readdirSync(treesFolder, { recursive: true, encoding: 'utf8' })) {
      const key = name.match(/([0-9a-f]{64})\.tree$/)?.[1]
      if (key && !used.has(key)) rmSync(join(treesFolder, name))
    }
  }
}

let version: Promise<string> | undefined

/** Of the code that makes trees: it stays the same as long as this process runs. */
function parserVersion(projectFolder: string): Promise<string> {
  version ??= codeVersion(projectFolder, 'lib/markdown/parse-post.ts')
  return version
}

/** PARSE_LOG names a file that gets a line for each post parsed, by whichever process: how tests count parses. */
function countParse(file: string): void {
  if (environment.PARSE_LOG) appendFileSync(environment.PARSE_LOG, `${file}\n`)
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
