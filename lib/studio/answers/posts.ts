import { openPost, openText, type PostDocument } from '../../writing/document/post-document'
import { valueAt } from '../../writing/document/value-at'
import { type FrontFacts, frontFacts } from '../../writing/style/front-facts'
import { learnStyle } from '../../writing/style/learn-style'
import type { ListedFile } from '../store/store'
import { answer, type Studio } from './studio'

type Listed = {
  path: string
  title: string
  date: string | null
  url: string | null
  lang: string | null
  draft: boolean
  tags: string[]
  categories: string[]
  series: string[]
}
type Read = { path: string; version: string; post: PostDocument; facts: FrontFacts | null }

/** `GET /api/write/posts`: what there is to write on, the newest first, and how this house writes. */
export function openPosts(): (studio: Studio) => Promise<Response> {
  // By path: a text that is the same isn't read again.
  const known = new Map<string, Read>()
  return async (studio) => {
    const files = await studio.store.list()
    const changed = files.filter(({ path, version }) => known.get(path)?.version !== version)
    const contents = await studio.store.readAll(changed)
    const all = files.map((file) => readText(file, contents, known)).filter((one) => one !== null)
    const posts = all.map(({ path, facts }) => listed(path, facts, studio.pageOf(path)))
    posts.sort((a, b) => (b.date ?? '').localeCompare(a.date ?? '') || (a.path < b.path ? -1 : 1))
    const style = learnStyle(all.map(({ post }) => post))
    const terms = {
      tags: termsOf(posts, 'tags'),
      categories: termsOf(posts, 'categories'),
      series: termsOf(posts, 'series'),
    }
    return answer({ posts, style, terms })
  }
}

function readText({ path, version }: ListedFile, contents: ReadonlyMap<string, Uint8Array>, known: Map<string, Read>) {
  const last = known.get(path)
  if (last?.version === version) return last
  const bytes = contents.get(version)
  if (!bytes) return null
  const post = openPost(bytes)
  const isText = !('readOnly' in post)
  const read: Read = {
    ...{ path, version },
    post: isText ? post : openText(post.text),
    facts: isText ? frontFacts(post) : null,
  }
  known.set(path, read)
  return read
}

function listed(path: string, facts: FrontFacts | null, page: ReturnType<Studio['pageOf']>): Listed {
  const says = (name: string) => valueAt(facts?.data ?? {}, name)
  const list = (name: string) => [says(name) ?? []].flat().filter((one): one is string => typeof one === 'string')
  const date = says('date') ?? says('publishdate')
  return {
    ...{ path, url: page?.url ?? null, lang: page?.lang ?? null },
    title: String(says('title') ?? nameOf(path)),
    date: date === undefined ? null : date instanceof Date ? date.toISOString() : String(date),
    draft: says('draft') === true,
    ...{ tags: list('tags'), categories: list('categories'), series: list('series') },
  }
}

/** "content/posts/글/index.md" is called 글. */
function nameOf(path: string): string {
  const parts = path.replace(/\.md$/i, '').split('/')
  const last = parts.at(-1) ?? ''
  return /^_?index(?:\.\w+)?$/.test(last) ? (parts.at(-2) ?? last) : last
}

/** The most used first. */
function termsOf(posts: readonly Listed[], of: 'tags' | 'categories' | 'series') {
  const counts = new Map<string, number>()
  for (const post of posts) for (const name of post[of]) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts].sort(([, a], [, b]) => b - a).map(([name]) => name)
}
