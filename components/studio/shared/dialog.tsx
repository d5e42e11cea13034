import { type ReactNode, useId, useLayoutEffect, useRef } from 'react'

type DialogProps = { title: string; onClose: () => void; className?: string; children: ReactNode }

/** A window over the page: the browser keeps the focus in it, closes it by Esc and gives the focus back. */
export function Dialog({ title, onClose, className = '', children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  // Before it leaves the page: only then the browser gives the focus back.
  useLayoutEffect(() => {
    const element = dialog.current
    element?.showModal()
    return () => element?.close()
  }, [])
  return (
    <dialog ref={dialog} className={`studio-dialog ${className}`} aria-labelledby={id} onCancel={onClose}>
      <h2 id={id}>{title}</h2>
      {children}
    </dialog>
  )
}
