import type { Term } from '../../../lib/writing/terms/terms'

type TermOptionsProps = {
  id: string
  label: string
  options: readonly Term[]
  active: number
  /** the field loses the focus by it, and must not take that for the end */
  onPress: () => void
  onPick: (name: string) => void
}

export function TermOptions({ id, label, options, active, onPress, onPick }: TermOptionsProps) {
  return (
    <div
      role="listbox"
      id={`${id}-options`}
      aria-label={label}
      className="studio-options"
      hidden={options.length === 0}
    >
      {options.map(({ name, count }, at) => (
        <div
          key={name}
          id={`${id}-${at}`}
          role="option"
          tabIndex={-1}
          aria-selected={at === active}
          onPointerDown={onPress}
          onClick={() => onPick(name)}
          // By keys it is chosen in the field (aria-activedescendant).
          onKeyDown={undefined}
        >
          <span>{name}</span>
          {count > 0 && <small>{count}</small>}
        </div>
      ))}
    </div>
  )
}
