import { useId, useRef, useState } from 'react'
import { say } from '../../../lib/words/words'
import { completeTerm, nearTerms, type Term } from '../../../lib/writing/terms/terms'
import { isComposing } from '../shared/is-composing'
import { useStudio } from '../shared/studio-context'
import { TermOptions } from './term-options'

type TagFieldProps = {
  label: string
  chosen: readonly string[]
  known: readonly Term[]
  onChoose: (terms: string[]) => void
}

/** Terms as chips: Enter, a comma, Tab or a suggestion makes one, Backspace in the empty field takes the last away. */
export function TagField({ label, chosen, known, onChoose }: TagFieldProps) {
  const { words, writing } = useStudio()
  const id = useId()
  const [typed, setTyped] = useState('')
  const [active, setActive] = useState(-1)
  const [isOpen, setIsOpen] = useState(false)
  const isPicking = useRef(false)
  const field = useRef<HTMLInputElement>(null)
  const options = isOpen ? completeTerm(typed, known, chosen).slice(0, 8) : []
  const near = [typed, ...chosen].flatMap((name) =>
    name.trim()
      ? nearTerms(name, known)
          .slice(0, 1)
          .map((found) => ({ name, ...found }))
      : [],
  )[0]

  function add(written: string) {
    const names = written.split(',').map((name) => name.normalize('NFC').trim())
    const added = names.filter((name, at) => name !== '' && !chosen.includes(name) && names.indexOf(name) === at)
    setTyped('')
    setActive(-1)
    if (added.length > 0) onChoose([...chosen, ...added])
  }
  function read(value: string, isInSyllable: boolean) {
    setTyped(value)
    setActive(-1)
    setIsOpen(true)
    if (value.includes(',') && !isInSyllable) add(value)
  }
  function onKeyDown(event: React.KeyboardEvent) {
    if (isComposing(event)) return
    const { key } = event
    if (key === 'Enter') {
      event.preventDefault()
      add(options[active]?.name ?? typed)
    } else if (key === 'Tab' && typed.trim() !== '' && !event.shiftKey) {
      event.preventDefault()
      add(options[active]?.name ?? typed)
    } else if (key === 'Backspace' && typed === '' && chosen.length > 0) onChoose(chosen.slice(0, -1))
    else if ((key === 'ArrowDown' || key === 'ArrowUp') && options.length > 0) {
      event.preventDefault()
      setActive(
        (active + (key === 'ArrowDown' ? 1 : options.length) + (active < 0 && key === 'ArrowUp' ? 1 : 0)) %
          options.length,
      )
    } else if (key === 'Escape') setIsOpen(false)
  }
  return (
    <div className="studio-field">
      <label htmlFor={id}>{label}</label>
      <div className="studio-chips">
        {chosen.map((name) => (
          <span key={name} className="studio-chip">
            {name}
            <button
              type="button"
              className="studio-close"
              aria-label={say(words.removeNamed, { name })}
              onClick={() => {
                onChoose(chosen.filter((other) => other !== name))
                field.current?.focus()
              }}
            />
          </span>
        ))}
        <input
          id={id}
          ref={field}
          role="combobox"
          aria-expanded={options.length > 0}
          aria-controls={`${id}-options`}
          aria-activedescendant={active >= 0 ? `${id}-${active}` : undefined}
          autoComplete="off"
          value={typed}
          onChange={(event) => read(event.target.value, (event.nativeEvent as InputEvent).isComposing)}
          onCompositionEnd={(event) => read(event.currentTarget.value, false)}
          onKeyDown={onKeyDown}
          onFocus={() => setIsOpen(true)}
          onBlur={() => {
            if (isPicking.current) return
            setIsOpen(false)
            add(typed)
          }}
        />
      </div>
      <TermOptions
        {...{ id, options, active, label }}
        onPick={(name) => {
          isPicking.current = false
          add(name)
          field.current?.focus()
        }}
        onPress={() => {
          isPicking.current = true
        }}
      />
      {near && (
        <small role="status" className="studio-warning">
          {say(near.how === 'same' ? writing.terms.same : writing.terms.near, { name: near.term.name })}{' '}
          <button
            type="button"
            onClick={() => {
              setTyped('')
              onChoose([...new Set([...chosen.filter((other) => other !== near.name), near.term.name])])
            }}
          >
            {say(words.useNamed, { name: near.term.name })}
          </button>
        </small>
      )}
    </div>
  )
}
