import type { ComponentProps } from 'react'
import { wordsFor } from '../../lib/words/interface-words'

/**
 * A footnote's mark: the link to the note, and for browsers that have popovers a button in its place, which shows the
 * note over the text (prose.css). Both are here, so that without them, or without our styles, there is the link.
 */
export function NoteMark({ children, ...link }: ComponentProps<'a'>) {
  return (
    <>
      <a {...link}>{children}</a>
      <button
        type="button"
        hidden
        className={link.className}
        popoverTarget={link.href?.slice(1)}
        aria-label={link['aria-label']}
      >
        {children}
      </button>
    </>
  )
}

/**
 * A footnote, a popover where it stands: prose.css shows it in its list, too. When it opens, the focus goes to its
 * button, so that a screen reader is where the note is; when it closes, back to the mark.
 */
export function Note({ children, langTag, ...item }: ComponentProps<'li'> & { langTag: string }) {
  return (
    <li {...item} popover="auto">
      {/* It has no place on the page before the note is open, so nothing is focused as the page comes. */}
      {/* biome-ignore lint/a11y/noAutofocus: it is for the popover */}
      <button type="button" hidden autoFocus popoverTarget={item.id} popoverTargetAction="hide">
        {wordsFor(langTag).close}
      </button>
      {children}
    </li>
  )
}

/** By the ids that footnotes have (lib/markdown/rules/footnotes.ts): "fn:1". */
export function isNote(id: string | undefined): boolean {
  return id?.startsWith('fn:') ?? false
}
