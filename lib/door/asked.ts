import { createHash } from 'node:crypto'
import type { WorkFiles } from '../base/workspace/work-files'
import { bodyText } from '../record/bodies'
import type { PageSummary } from '../record/site-index'
import type { Questions } from './questions'

/** What a page has asked of the site: `['menu', 'ko', 'main']`. */
export type Question = [name: keyof Questions, ...parts: unknown[]]

/**
 * The questions as they are, and each is noted when it is first asked. Of another page only what is read of it counts:
 * `['fields', '/posts/a/', 'title']`. A section has another list with each post, and its posts show its name alone.
 */
export function noteQuestions(questions: Questions, note: (question: Question) => void): Questions {
  const known = new Set<string>()
  const noteOnce = (...asked: Question) => {
    const key = JSON.stringify(asked)
    if (!known.has(key)) note(asked)
    known.add(key)
  }
  const noting = Object.entries(questions).map(([name, answer]) => [
    name,
    (...parts: never[]) => {
      noteOnce(name as keyof Questions, ...parts)
      return (answer as (...parts: never[]) => unknown)(...parts)
    },
  ])
  const views = new Map<string, PageSummary>()
  return { ...(Object.fromEntries(noting) as Questions), page: viewAt }

  function viewAt(url: string): PageSummary | null {
    // Whether it is there counts too.
    noteOnce('fields', url, 'url')
    const page = questions.page(url)
    if (!page) return null
    const view = views.get(url) ?? new Proxy(page, { get: (_, field) => fieldOf(page, url, field) })
    views.set(url, view)
    return view
  }

  function fieldOf(page: PageSummary, url: string, field: string | symbol): unknown {
    if (typeof field === 'string') noteOnce('fields', url, field)
    return Reflect.get(page, field)
  }
}

/** The same questions, those for fields of one page as one, in an order of their own. */
export function gatherQuestions(asked: readonly Question[]): Question[] {
  const fields = new Map<string, string[]>()
  const others = new Map<string, Question>()
  for (const question of asked) {
    const [name, url, ...names] = question as [string, string, ...string[]]
    if (name === 'fields') fields.set(url, [...(fields.get(url) ?? []), ...names])
    else others.set(JSON.stringify(question), question)
  }
  const ofPages = [...fields].map(([url, names]): Question => ['fields', url, ...[...new Set(names)].sort()])
  return [...others.values(), ...ofPages].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
}

/** What tells the answers to these questions from others, as a text of 64 signs. */
export function openAnswers(questions: Questions, files: WorkFiles): (asked: readonly Question[]) => string {
  const known = new WeakMap<object, string>()
  return (asked) => hashOf(JSON.stringify(asked.map(answerTo)))

  function answerTo([name, ...parts]: Question): unknown {
    // The file itself: reading its tree would take longer than anything else here.
    if (name === 'body') return hashOf(bodyText(files, parts[0] as string) ?? '')
    const answer = (questions[name] as (...parts: unknown[]) => unknown)(...parts)
    // What is made to answer is new each time; what stands in it is known.
    return Array.isArray(answer) ? answer.map(stateOf) : stateOf(answer)
  }

  /** A record stands in many answers. */
  function stateOf(value: unknown): unknown {
    if (value === null || typeof value !== 'object') return value ?? null
    const state = known.get(value) ?? hashOf(JSON.stringify(value))
    known.set(value, state)
    return state
  }
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
