import { countsAsView, firstLanguage, referrerHost } from '../rules/counts'
import { isWithin } from '../store/limits'
import { addView } from '../store/views'
import { type Answering, type Call, pageOf, whoAsks } from './answering'
import { nothing, refuse } from './send'

/** A reader has had the page before her for five seconds, says our script. She hears nothing, whether it counts or not. */
export async function postView(answering: Answering, call: Call): Promise<Response> {
  const page = pageOf(answering, call.fields.get('page'))
  if (!page) return refuse(answering, call, { status: 404, word: 'noPage', page })
  const { headers } = call.request
  if (!countsAsView(headers)) return nothing()
  const db = await answering.store()
  const { client, visitor, day } = await whoAsks(answering, db, call)
  // One address is a household or an office, and reads no two hundred pages an hour.
  if (!(await isWithin(db, { name: `view ${client}`, most: 200, seconds: 3600 }, answering.now()))) return nothing()
  const ownHosts = [new URL(call.request.url).host, headers.get('host') ?? '', ...hostOf(answering.kept.baseURL)]
  const referrer = referrerHost(call.fields.get('from') ?? '', ownHosts)
  await addView(db, { page: page.url, day, visitor, referrer, language: firstLanguage(headers.get('accept-language')) })
  return nothing()
}

function hostOf(address: string): string[] {
  return URL.canParse(address) ? [new URL(address).host] : []
}
