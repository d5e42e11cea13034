import type { BlockList } from 'node:net'
import { environment } from '../../base/environment'
import { peerHeader } from '../../site/headers/peer-header'
import type { Authoring } from '../author/author-call'
import type { Answering } from '../reply/answering'
import { trustedProxies } from '../rules/client-address'
import type { KeptAnswers } from '../site/kept-answers'
import { type Means, meansOf } from '../tell/means'
import { tellOf } from '../tell/tell'
import { thisStore } from './this-store'

let trusted: BlockList | undefined
let means: Means | undefined

/**
 * What this process answers with. `later` does what is to be done when the answer is sent; a function that is ended with
 * its answer must be told to wait for it.
 */
export function openAnswering(kept: KeptAnswers, later: (work: () => Promise<void>) => void): Answering {
  trusted ??= trustedProxies(environment.TRUST_PROXY)
  return {
    ...{ kept, store: thisStore, trusted, now: Date.now },
    tell: (comment, occasion) =>
      later(async () => {
        const telling = { kept, store: thisStore, now: Date.now, means: processMeans() }
        for (const fault of await tellOf(telling, comment, occasion)) complain(fault)
      }),
  }
}

/** What the author's own pages are answered with. */
export function openAuthoring(kept: KeptAnswers, later: (work: () => Promise<void>) => void): Authoring {
  const { store, now, tell } = openAnswering(kept, later)
  const { settings, baseURL } = kept
  // Where a database is named, both have it.
  const isHere = !settings?.at || environment.DATABASE_URL !== undefined || originOf(settings.at) === originOf(baseURL)
  const elsewhere = isHere ? null : (settings.at?.replace(/\/api\/answers$/, '') ?? null)
  return { kept, store, now, tell, elsewhere, lacksMail: settings?.mail === true && !processMeans().mail }
}

function originOf(address: string): string | null {
  return URL.canParse(address) ? new URL(address).origin : null
}

/** A slip in what the environment says is told when the process begins, and costs mails alone. */
export function processMeans(): Means {
  if (means) return means
  try {
    means = meansOf(environment)
  } catch (error) {
    complain(error)
  }
  means ??= { mail: null, authors: [], webhook: null }
  return means
}

function complain(fault: unknown): void {
  process.stderr.write(
    `answers: nobody could be told of a comment: ${fault instanceof Error ? fault.message : fault}\n`,
  )
}

/**
 * From which socket a request has come to Next: our own server says it, and Vercel in a header that no client can set
 * there. Nobody else is believed: then all readers are one.
 */
export function peerOf(headers: Headers): string {
  if (environment.GAJI_SERVES) return headers.get(peerHeader) ?? ''
  return environment.VERCEL === undefined ? '' : (headers.get('x-real-ip') ?? '')
}
