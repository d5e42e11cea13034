import type { Problem } from '../../base/problems'
import type { ResolveContext } from '../../markdown/resolve-post'

/** What a written body was made of, and what else came of it. */
export type KeptBody = {
  /** its tree and all that was known of its page and of the site, as one text */
  given: string
  asked: Asked[]
  problems: Problem[]
  imageHosts: string[]
  frameHosts: string[]
  /** the first picture of the text */
  first: string | null
  /** by feature, in their order */
  told: string[][]
}

type Question = Exclude<keyof ResolveContext, 'file'>
/** What the rest of the site was asked, and its answer, as JSON. */
type Asked = { question: Question; parts: string; answer: string }

/** The bodies that the last content step of this process has left on disk, by address. */
export type KeptBodies = Map<string, KeptBody>

/** A page's context that notes what is asked of it: what a body depends on is what it has asked. */
export function noteQuestions(context: ResolveContext): { context: ResolveContext; asked: Asked[] } {
  const asked: Asked[] = []
  const noting = Object.entries(context).map(([name, answer]) => {
    if (typeof answer !== 'function') return [name, answer]
    const ask = (...parts: never[]) => {
      // Before it is asked: what is given may be changed afterwards.
      const written = JSON.stringify(parts)
      const given = (answer as (...parts: never[]) => unknown)(...parts)
      asked.push({ question: name as Question, parts: written, answer: said(given) })
      return given
    }
    return [name, ask]
  })
  return { context: Object.fromEntries(noting), asked }
}

/** Whether the site answers as it did. */
export function answersAsBefore(context: ResolveContext, asked: readonly Asked[]): boolean {
  return asked.every(({ question, parts, answer }) => {
    const ask = context[question] as ((...parts: unknown[]) => unknown) | undefined
    return ask !== undefined && said(ask(...JSON.parse(parts))) === answer
  })
}

function said(answer: unknown): string {
  return JSON.stringify(answer) ?? ''
}
