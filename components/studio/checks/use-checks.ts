import { useEffect, useState } from 'react'
import type { SiteFacts } from '../../../lib/writing/lint/site-facts'
import { fieldValues } from '../form/field-values'
import type { PostSession } from '../session/post-session'
import type { Checked } from './check-text'

/**
 * Milliseconds after the last key: whoever types is not told of a word that isn't finished. A long text takes a tenth of a
 * second and more to read, in the thread in which it is typed (the parser's table of entities is the page's own, so that
 * no worker has it): it waits for a longer rest.
 */
const pauseAfter = (letters: number) => (letters > 10_000 ? 2500 : 900)

/** What there is to say of the text, whenever its author rests; null until then. */
export function useChecks(session: PostSession, site: SiteFacts | null): Checked | null {
  const [checked, setChecked] = useState<Checked | null>(null)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let isOver = false
    async function check() {
      const { checkText } = await import('./check-text')
      if (isOver) return
      const { data, phase, path } = session.getState()
      if (phase !== 'open') return
      const { title, description } = fieldValues(typeof data === 'object' && data !== null ? data : {})
      const body = session.port()?.getText() ?? session.body().replaceAll('\r\n', '\n')
      const made = checkText({ path, body, title, description }, site)
      setChecked(made)
      session.port()?.setFindings(made.findings)
    }
    const soon = () => {
      clearTimeout(timer)
      timer = setTimeout(() => void check(), pauseAfter(session.text().length))
    }
    // Until the text can be typed there is nobody who would wait for it.
    void session.hasField.then(() => isOver || soon())
    const stop = session.onText(soon)
    return () => {
      isOver = true
      clearTimeout(timer)
      stop()
    }
  }, [session, site])
  return checked
}
