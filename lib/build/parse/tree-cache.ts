import { createHash } from 'node:crypto'
import { appendFileSync, existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { environment } from '../../base/environment'
import type { Workspace } from '../../base/workspace/workspace'
import { crashProblem } from '../../markdown/parse-failure'
import { emptyPost } from '../../markdown/source/empty-post'
import type { MarkdownSettings, ParsedPost, PostSource } from '../../record/parsed-post'
import { readFacts, readTree } from './kept-tree'
import type { KnownTexts } from './known-texts'
import { factsOf, type ParsedFacts } from './parsed-facts'
import type { ParserPool } from './parser-pool'
import { TooSlow } from './time-limit'

/** The parsed posts of a site, kept between builds. */
export type Trees = {
  /** What others need to know of a post, from the cache or parsed now in another thread; by `key` its tree is read. */
  parse(source: PostSource, settings: MarkdownSettings): Promise<{ key: string; facts: ParsedFacts }>
  /** as many posts as are parsed at once */
  threads: number
  /** null where the cache doesn't have it, or no longer whole */
  read(key: string): ParsedPost | null
  /** removes trees that no page of this build uses, so that the cache doesn't grow for ever */
  prune(used: ReadonlySet<string>): void
}

/**
 * The key is what the result depends on and nothing else: the text and where it stands, the settings, and the code that
 * makes trees, so that a fresh checkout with new file times parses nothing.
 */
export function openTrees(
  workspace: Pick<Workspace, 'cacheFolder'>,
  pool: ParserPool,
  known?: Pick<KnownTexts, 'facts'>,
): Trees {
  const treesFolder = join(workspace.cacheFolder, 'trees')
  const pathOf = (key: string) => join(treesFolder, key.slice(0, 2), `${key}.tree`)
  /** What this slow machine may have caused: it is read again in this run, and parsed anew in the next. */
  const unkept = new Map<string, ParsedPost>()
  return { parse, read, prune, threads: pool.threads }

  async function parse(source: PostSource, settings: MarkdownSettings) {
    const { format, file, bodyLine, body } = source
    const { said, name } = asJson(settings)
    const key = hash([pool.version, name, JSON.stringify([format, file, bodyLine, body])].join('\n'))
    const path = pathOf(key)
    const remembered = known?.facts.get(key)
    const kept = remembered && existsSync(path) ? remembered : readFacts(path)
    if (kept) return remember(key, kept)
    countParse(file)
    try {
      return remember(key, await pool.parse({ source, settings: said, path }))
    } catch (error) {
      const post = unparsed(source, settings, error)
      // By another key: what is made of it must not be taken for what is made of its tree.
      const unkeptKey = `${key}-unparsed`
      unkept.set(unkeptKey, post)
      return { key: unkeptKey, facts: factsOf(post) }
    }
  }

  function remember(key: string, facts: ParsedFacts) {
    known?.facts.set(key, facts)
    return { key, facts }
  }

  function read(key: string): ParsedPost | null {
    const made = unkept.get(key)
    // The pages change what they get.
    return made ? structuredClone(made) : readTree(pathOf(key))
  }

  function prune(used: ReadonlySet<string>): void {
    for (const key of known?.facts.keys() ?? []) if (!used.has(key)) known?.facts.delete(key)
    if (!existsSync(treesFolder)) return
    for (const name of readdirSync(treesFolder, { recursive: true, encoding: 'utf8' })) {
      const key = name.match(/([0-9a-f]{64})\.tree$/)?.[1]
      if (key ? !used.has(key) : name.endsWith('.unfinished')) rmSync(join(treesFolder, name))
    }
  }
}

/** A post whose thread had to be ended, or ended itself (it had no memory left): no other goes without its place. */
function unparsed({ file, bodyLine }: PostSource, { words }: MarkdownSettings, error: unknown): ParsedPost {
  if (isOfTheDisk(error)) throw error
  const told =
    error instanceof TooSlow
      ? { code: 'time-limit', message: `this text ${error.message} to read`, remedy: 'make two posts of it' }
      : crashProblem(error)
  return emptyPost([{ file, line: bodyLine, column: 1, severity: 'error', ...told }], words)
}

function isOfTheDisk(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error
}

/** PARSE_LOG names a file that gets a line for each post parsed, by whichever process: how tests count parses. */
function countParse(file: string): void {
  if (environment.PARSE_LOG) appendFileSync(environment.PARSE_LOG, `${file}\n`)
}

const jsons = new WeakMap<MarkdownSettings, { said: string; name: string }>()

/** With a hash of it. They name every shortcode, and are one object for most posts of a site. */
function asJson(settings: MarkdownSettings): { said: string; name: string } {
  const known = jsons.get(settings)
  if (known) return known
  const said = JSON.stringify(settings)
  const json = { said, name: hash(said) }
  jsons.set(settings, json)
  return json
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
