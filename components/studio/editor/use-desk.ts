import { useEffect, useState } from 'react'
import { type KnownTerms, knownTerms, noTerms } from '../form/known-terms'
import type { PostSession } from '../session/post-session'
import type { SessionState } from '../session/session-state'
import { type Choice, type Preference, readPreference, storePreference } from '../store/preferences'

export type DeskState = ReturnType<typeof useDesk>

/** How the author has laid the desk, and what the site's other posts say that is of use here. */
export function useDesk(session: PostSession, { post }: SessionState) {
  const [terms, setTerms] = useState<KnownTerms>(noTerms)
  const [tab, setTab] = useState<'write' | 'preview'>('write')
  const [preview, setPreview] = usePreference('preview')
  const [facts, setFacts] = usePreference('facts')
  const [surface, setSurface] = usePreference('surface', isTouchApple() ? 'plain' : 'rich')
  const isNarrow = useMedia('(max-width: 50rem)')
  // The browser's own field would make line ends of a CR alone.
  const canBePlain = post.lineEnds !== 'mixed'
  useEffect(() => {
    session.server.posts().then(
      (answer) => {
        session.setStyle(answer.style)
        setTerms(knownTerms(answer))
      },
      // Without them nothing is completed, and new keys are written as Hugo does.
      () => {},
    )
  }, [session])
  return {
    terms,
    tab,
    setTab,
    preview,
    facts,
    canBePlain,
    surface: canBePlain ? surface : 'rich',
    showsPreview: isNarrow ? tab === 'preview' : preview === 'shown',
    togglePreview: () => setPreview(preview === 'shown' ? 'hidden' : 'shown'),
    toggleFacts: () => setFacts(facts === 'open' ? 'closed' : 'open'),
    toggleSurface: () => setSurface(surface === 'plain' ? 'rich' : 'plain'),
  }
}

function usePreference<Name extends Preference>(name: Name, unchosen?: Choice<Name>) {
  const [choice, setChoice] = useState<Choice<Name>>(() => readPreference(name, unchosen))
  return [
    choice,
    (next: Choice<Name>) => {
      storePreference(name, next)
      setChoice(next)
    },
  ] as const
}

function useMedia(query: string): boolean {
  const [matches, setMatches] = useState(() => window.matchMedia(query).matches)
  useEffect(() => {
    const media = window.matchMedia(query)
    const listen = () => setMatches(media.matches)
    media.addEventListener('change', listen)
    return () => media.removeEventListener('change', listen)
  }, [query])
  return matches
}

/** On iOS, where keyboards and editors get along least, the browser's own field is offered first. */
function isTouchApple(): boolean {
  return (
    /iPad|iPhone/.test(navigator.userAgent) || (/Macintosh/.test(navigator.userAgent) && navigator.maxTouchPoints > 1)
  )
}
