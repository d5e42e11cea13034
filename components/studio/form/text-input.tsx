import { useEffect, useId, useRef, useState } from 'react'
import { isComposing } from '../shared/is-composing'

type TextInputProps = {
  label: string
  value: string
  placeholder?: string
  rows?: number
  /** one line for the file, shown on as many as it needs */
  wraps?: boolean
  isDisabled?: boolean
  className?: string
  /** shown as it stands, without a label of its own */
  isBare?: boolean
  hint?: React.ReactNode
  onWrite: (value: string) => void
  onEnter?: () => void
}

/**
 * A field of the front matter. It keeps what is typed to itself and writes it when a syllable is done, so that nothing
 * comes back into it while it is typed.
 */
export function TextInput(given: TextInputProps) {
  const { label, value, rows, wraps, isBare, hint, onWrite, onEnter, isDisabled, ...rest } = given
  const [typed, setTyped] = useState(value)
  const isTyping = useRef(false)
  const id = useId()
  useEffect(() => {
    if (!isTyping.current) setTyped(value)
  }, [value])
  const props = {
    ...rest,
    id,
    value: typed,
    disabled: isDisabled,
    'aria-label': isBare ? label : undefined,
    onFocus: () => {
      isTyping.current = true
    },
    onBlur: () => {
      isTyping.current = false
      setTyped(value)
    },
    onChange(event: React.ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) {
      // Pasted from where it was broken.
      const said = rows ? event.target.value : event.target.value.replace(/\s*\n\s*/g, ' ')
      setTyped(said)
      if (!(event.nativeEvent as InputEvent).isComposing) onWrite(said)
    },
    onCompositionEnd: (event: React.CompositionEvent<HTMLInputElement | HTMLTextAreaElement>) =>
      onWrite(event.currentTarget.value),
    onKeyDown(event: React.KeyboardEvent) {
      if (event.key !== 'Enter' || isComposing(event) || rows) return
      event.preventDefault()
      onEnter?.()
    },
  }
  const field = rows || wraps ? <textarea rows={rows ?? 1} {...props} /> : <input {...props} />
  if (isBare) return field
  return (
    <div className="studio-field">
      <label htmlFor={id}>{label}</label>
      {field}
      {hint && <small>{hint}</small>}
    </div>
  )
}
