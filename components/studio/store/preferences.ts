/** What one author has chosen in this browser, by its name. */
const choices = {
  surface: ['rich', 'plain'],
  width: ['fit', '390', '768', '1280'],
  preview: ['shown', 'hidden'],
  facts: ['closed', 'open'],
  welcome: ['shown', 'hidden'],
} as const

export type Preference = keyof typeof choices
export type Choice<Name extends Preference> = (typeof choices)[Name][number]

/** The first choice where nothing has been chosen, unless another is given for that, and where storing is forbidden. */
export function readPreference<Name extends Preference>(name: Name, unchosen?: Choice<Name>): Choice<Name> {
  const known: readonly string[] = choices[name]
  try {
    const stored = localStorage.getItem(`gaji-studio-${name}`)
    if (stored !== null && known.includes(stored)) return stored as Choice<Name>
  } catch {
    // It is as if nothing had been chosen.
  }
  return unchosen ?? (known[0] as Choice<Name>)
}

export function storePreference<Name extends Preference>(name: Name, choice: Choice<Name>): void {
  try {
    localStorage.setItem(`gaji-studio-${name}`, choice)
  } catch {
    // It holds for this page at least.
  }
}
