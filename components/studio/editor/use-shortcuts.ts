import { useEffect, useRef } from 'react'
import type { PostSession } from '../session/post-session'
import { afterComposition } from '../shared/after-composition'
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
      const actSoon = () => afterComposition(session.port(), actInOrder)
      if (isComposing(event))
        event.target?.addEventListener('compositionend', () => setTimeout(actSoon, 30), { once: true })
      else actSoon()
    }
    const waiting: (() => void)[] = []
    const actInOrder = () => {
      for (const act of waiting.splice(0)) act()
    }
    window.addEventListener('keydown', listen, { capture: true })
    return () => window.removeEventListener('keydown', listen, { capture: true })
  }, [session])
}
