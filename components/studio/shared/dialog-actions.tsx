import type { ReactNode } from 'react'

type DialogActionsProps = {
  /** what leaves everything as it is */
  cancel: string
  onCancel: () => void
  act: string
  onAct: () => void
  isDisabled?: boolean
  /** it takes something away */
  isDanger?: boolean
  /** what stands apart, before both */
  children?: ReactNode
}

/** The two ways out of a dialog: without, and with what it is about. */
export function DialogActions({ cancel, onCancel, act, onAct, isDisabled, isDanger, children }: DialogActionsProps) {
  return (
    <div className="studio-actions">
      {children}
      <button type="button" onClick={onCancel}>
        {cancel}
      </button>
      <button
        type="button"
        className={isDanger ? 'studio-primary studio-danger' : 'studio-primary'}
        disabled={isDisabled}
        onClick={onAct}
      >
        {act}
      </button>
    </div>
  )
}
