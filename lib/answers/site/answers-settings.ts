import { ourParams } from '../../record/our-params'

/** What a site says under `[params.gaji.answers]`; null where it says nothing: then nothing is there. */
export type AnswersSettings = {
  views: boolean
  likes: boolean
  comments: boolean
  /** where they are answered, for a site of files alone: "https://answers.example.org/api/answers"; null: here */
  at: string | null
  /** origins of pages that may ask, beside the site's own */
  origins: string[]
  /** which comments wait for the author: a stranger's first, all, none */
  hold: 'first' | 'all' | 'none'
  /** more links than so many wait */
  links: number
  /** a comment with one of them is refused */
  words: string[]
  /** for so many days it is kept from where a post was read; null: for good */
  keepDays: number | null
  /** the form asks for an address, at which its writer hears of replies */
  mail: boolean
  giscus: Record<string, string> | null
}

/** `answers = true`, `answers = "https://…"`, or a table in which `views`, `likes` and `comments` are switched on. */
export function answersSettings(site: { params: Record<string, unknown> }): AnswersSettings | null {
  const { answers } = ourParams(site)
  if (answers === true || typeof answers === 'string') return settingsOf({ at: answers, ...all })
  return typeof answers === 'object' && answers !== null ? settingsOf(answers as Record<string, unknown>) : null
}

const all = { views: true, likes: true, comments: true }

function settingsOf(said: Record<string, unknown>): AnswersSettings | null {
  const parts = { views: said.views === true, likes: said.likes === true, comments: said.comments === true }
  const giscus = typeof said.giscus === 'object' && said.giscus !== null ? textsOf(said.giscus) : null
  if (!Object.values(parts).includes(true) && !giscus) return null
  return {
    ...parts,
    at: typeof said.at === 'string' && /^https?:\/\//.test(said.at) ? apiAt(said.at) : null,
    origins: listOf(said.origins),
    hold: said.hold === 'all' || said.hold === 'none' ? said.hold : 'first',
    links: typeof said.links === 'number' ? said.links : 2,
    words: listOf(said.words),
    keepDays: typeof said.keepdays === 'number' && said.keepdays > 0 ? said.keepdays : null,
    mail: said.mail === true,
    giscus,
  }
}

/** Of a server's address: "https://answers.example.org/" → "https://answers.example.org/api/answers". */
function apiAt(address: string): string {
  return `${address.replace(/\/+$/, '').replace(/\/api\/answers$/, '')}/api/answers`
}

function listOf(said: unknown): string[] {
  return Array.isArray(said) ? said.filter((one): one is string => typeof one === 'string' && one !== '') : []
}

function textsOf(said: object): Record<string, string> {
  return Object.fromEntries(Object.entries(said).map(([key, value]) => [key, String(value)]))
}
