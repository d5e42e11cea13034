import type { ReactNode } from 'react'

/** How a page of a feature in the studio asks its routes, `/api/write/<feature>/…`; each call may throw. */
export type StudioCalls = {
  get<Answer>(name: string, query?: Record<string, string>): Promise<Answer>
  post(name: string, body: Record<string, string>): Promise<unknown>
  /** of a file to download */
  address(name: string, query?: Record<string, string>): string
  /** what to tell the author of what was thrown */
  failureOf(error: unknown): string
  /** whether nobody is there who could answer: a host of files alone */
  isNobody(error: unknown): boolean
}

export type StudioViewProps = {
  /** which of its pages: "comments" */
  path: string
  /** of the interface, BCP 47 */
  lang: string
  words: unknown
  calls: StudioCalls
}

/** A feature's pages in the studio; the other half is `studio` of its object (lib/record/feature/feature-studio.ts). */
export type StudioView = (props: StudioViewProps) => ReactNode
