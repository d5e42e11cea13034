import { MergeView, unifiedMergeView } from '@codemirror/merge'
import { EditorState, type Extension } from '@codemirror/state'
import { EditorView } from '@codemirror/view'
import { useEffect, useRef } from 'react'
import { useWords } from '../shared/studio-context'
import { codeLook } from '../surface/code-look'

type DiffViewProps = { before: string; after: string; beforeLabel: string; afterLabel: string }

/** Two texts beside each other, or one in the other where there is no room; loaded when somebody asks. */
export default function DiffView({ before, after, beforeLabel, afterLabel }: DiffViewProps) {
  const { phrases } = useWords()
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const parent = place.current
    if (!parent) return
    const readOnly = (label: string): Extension => [
      EditorState.readOnly.of(true),
      EditorState.phrases.of(phrases),
      EditorView.editable.of(false),
      EditorView.lineWrapping,
      EditorView.contentAttributes.of({ 'aria-label': label, tabindex: '0' }),
      codeLook,
    ]
    const collapseUnchanged = { margin: 2, minSize: 6 }
    const view = window.matchMedia('(min-width: 50rem)').matches
      ? new MergeView({
          a: { doc: before, extensions: readOnly(beforeLabel) },
          b: { doc: after, extensions: readOnly(afterLabel) },
          parent,
          collapseUnchanged,
          gutter: false,
        })
      : new EditorView({
          doc: after,
          parent,
          extensions: [
            readOnly(afterLabel),
            unifiedMergeView({ original: before, mergeControls: false, collapseUnchanged, gutter: false }),
          ],
        })
    return () => view.destroy()
  }, [before, after, beforeLabel, afterLabel, phrases])
  return (
    <div className="studio-diff">
      <p aria-hidden="true">
        <span>{beforeLabel}</span>
        <span>{afterLabel}</span>
      </p>
      <div ref={place} />
    </div>
  )
}
