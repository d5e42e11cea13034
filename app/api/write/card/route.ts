import { answer } from '../../../../lib/studio/answers/studio'
import { guarded } from '../doors'
import { loadContentStep } from '../load-content-step'
import { readWritten } from '../read-written'

export const dynamic = 'force-dynamic'

/** `{ path, text }` → the picture by which the page of that text would be shown elsewhere: drawn, or a file of the site. */
export const POST = guarded(async (studio, request) => {
  const written = await readWritten(studio, request)
  if ('refused' in written) return written.refused
  const { makeCard } = await loadContentStep()
  const card = await makeCard(written.path, written.text)
  if (card && 'png' in card)
    return answer({ drawn: `data:image/png;base64,${Buffer.from(card.png).toString('base64')}` })
  return answer(card ?? {})
})
