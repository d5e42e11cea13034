import { useId } from 'react'
import type { SiteFacts } from '../../../lib/writing/lint/site-facts'
import type { SessionState } from '../session/session-state'
import { useWords } from '../shared/studio-context'

export type MoreChoice = 'history' | 'move' | 'language' | 'remove'

/** What can be done to this post now: of one that has no file yet, and where the site isn't known, less. */
export function moreChoices({ phase, version, isMine }: SessionState, site: SiteFacts | null): MoreChoice[] {
  if (phase !== 'open' || version === null) return []
  if (!isMine) return ['history']
  if (!site) return ['history', 'remove']
  const languages = Object.keys(site.prefixes).length
  return ['history', 'move', ...(languages > 1 ? (['language'] as const) : []), 'remove']
}

type MoreMenuProps = { choices: readonly MoreChoice[]; onChoose: (choice: MoreChoice) => void }

/** What is seldom done to a post, out of the way. */
export function MoreMenu({ choices, onChoose }: MoreMenuProps) {
  const { more } = useWords()
  const id = useId()
  return (
    <>
      <button type="button" className="studio-more" popoverTarget={id} aria-label={more.label} title={more.label}>
        <span aria-hidden="true">⋯</span>
      </button>
      <div id={id} popover="auto" className="studio-menu">
        {choices.map((choice) => (
          <button
            key={choice}
            type="button"
            popoverTarget={id}
            popoverTargetAction="hide"
            onClick={() => onChoose(choice)}
          >
            {more[choice]}
          </button>
        ))}
      </div>
    </>
  )
}
