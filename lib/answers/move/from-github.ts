import type { CommentRow } from '../store/tables'
import type { Line } from './lines'

/** A comment of GitHub's, as its interfaces give it: of issues (utterances) and of discussions (giscus). */
type Written = {
  body?: string
  createdAt?: string
  created_at?: string
  author?: { login?: string } | null
  user?: { login?: string } | null
  id?: string | number
  replies?: { nodes?: Written[] }
}
type Thread = Written & {
  title?: string
  comments?: { nodes?: Written[] } | Written[]
  reactions?: { totalCount?: number } | { total_count?: number }
}

/**
 * Threads of giscus or utterances as lines of an export: the title of each is the path of its post, as both name them.
 * `pages`: the posts that are answered; a thread that names none is left out and told.
 */
export function linesFromGithub(json: unknown, pages: ReadonlySet<string>): { lines: Line[]; unknown: string[] } {
  const lines: Line[] = []
  const unknown: string[] = []
  for (const thread of threadsIn(json)) {
    const page = pageOf(thread.title ?? '', pages)
    if (!page) unknown.push(thread.title ?? '')
    else lines.push(...linesOf(thread, page))
  }
  return { lines, unknown }
}

function threadsIn(json: unknown): Thread[] {
  if (Array.isArray(json)) return json as Thread[]
  const nested = json as { data?: unknown; repository?: unknown; discussions?: unknown; nodes?: unknown } | null
  const next = nested?.data ?? nested?.repository ?? nested?.discussions ?? nested?.nodes
  return next === undefined ? [] : threadsIn(next)
}

/** "posts/가지", "/blog/posts/가지/" or "https://me.github.io/posts/가지/". */
function pageOf(title: string, pages: ReadonlySet<string>): string | null {
  const path = decode(title.replace(/^https?:\/\/[^/]*/, ''))
    .normalize('NFC')
    .replace(/^\/|\/$/g, '')
  for (let rest = path; rest; rest = rest.replace(/^[^/]*\/?/, '')) if (pages.has(`/${rest}/`)) return `/${rest}/`
  return null
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

function linesOf(thread: Thread, page: string): Line[] {
  const written = Array.isArray(thread.comments) ? thread.comments : (thread.comments?.nodes ?? [])
  const comments = written.flatMap((comment, at) => {
    const own = rowOf(comment, page, null, at)
    return [own, ...(comment.replies?.nodes ?? []).map((reply, place) => rowOf(reply, page, own.id, place))]
  })
  const reactions = Object.values(thread.reactions ?? {}).find((count) => typeof count === 'number') ?? 0
  const day = (thread.createdAt ?? thread.created_at ?? '2000-01-01').slice(0, 10)
  const likes = Array.from({ length: Number(reactions) }, (_, at): Line => {
    return { table: 'answers_likes', row: { page, day, visitor: `github ${at}` } }
  })
  return [...comments.map((row): Line => ({ table: 'answers_comments', row })), ...likes]
}

function rowOf(written: Written, page: string, parent: string | null, at: number): CommentRow {
  const created = Date.parse(written.createdAt ?? written.created_at ?? '') || 0
  return {
    ...{ id: `github-${written.id ?? `${created}-${at}`}`, page, parent },
    ...{ name: written.author?.login ?? written.user?.login ?? '', text: (written.body ?? '').trim(), state: 'shown' },
    ...{ reason: null, secret: null, email: null, stop: null, sender: null },
    ...{ by_author: 0, lang: '', created, changed: null },
  }
}
