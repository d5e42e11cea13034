import { useEffect, useRef } from 'react'
import type { PostSession } from '../session/post-session'
import { isComposing } from '../shared/is-composing'
import { shortcutOf } from '../shared/shortcut'
import { applyEdit, type EditName } from './toolbar'

const editKeys: Record<string, EditName> = { b: 'bold', i: 'italic', k: 'link' }

/**
 * The page's keys: Mod+S saves, Mod+Enter publishes, Mod+B, I and K in the text. One that is pressed while a syllable is
 * composed waits for its end, and what is pressed after it for its turn: what was typed is in the text then, and once.
 */
export function useShortcuts(session: PostSession, actions: { save: () => void; publish: () => void }): void {
  const latest = useRef(actions)
  latest.current = actions
  useEffect(() => {
    const actFor = (event: KeyboardEvent): (() => void) | null => {
      const key = shortcutOf(event)
      if (key === 's') return () => latest.current.save()
      if (key === 'enter') return () => latest.current.publish()
      const edit = key === null ? undefined : editKeys[key]
      const isInText = (event.target as Element).closest('.studio-text') !== null
      return edit && isInText ? () => applyEdit(session, edit) : null
    }
    const listen = (event: KeyboardEvent) => {
      if (document.querySelector('dialog[open]')) return
      const act = actFor(event)
      if (!act) return
      event.preventDefault()
      event.stopPropagation()
      if (waiting.push(act) > 1) return
      // The field may still be taking in a syllable whose end has been told: no other end comes then.
      if (isComposing(event))
        event.target?.addEventListener('compositionend', () => setTimeout(actInOrder, 30), { once: true })
      else actInOrder()
    }
    const waiting: (() => void)[] = []
    const actInOrder = () => {
      if (session.port()?.isComposing()) return void setTimeout(actInOrder, 30)
      for (const act of waiting.splice(0)) act()
    }
    window.addEventListener('keydown', listen, { capture: true })
    return () => window.removeEventListener('keydown', listen, { capture: true })
  }, [session])
}
