import { readFileSync } from 'node:fs'

/** Queries with the posts that they must find. */
export type KnownQueries = {
  posts: Record<string, { title: string }>
  aliases: Record<string, string[]>
  queries: {
    id: string
    q: string
    /** of posts */
    expect: string[]
    also_ok?: string[]
    top?: string | null
    /** patterns that a relevant text has, all of them */
    concepts?: string[]
  }[]
}

export function readQueries(path: string): KnownQueries {
  return JSON.parse(readFileSync(path, 'utf8')) as KnownQueries
}
