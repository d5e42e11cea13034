import type { Change } from '../../../lib/writing/changes/change'

/** What was done last, and the changes that undo it: kept until something else is done or the browser is closed. */
export type LastChange = { what: 'published' | 'takenBack' | 'moved' | 'removed'; title: string; undo: Change[] }

const key = 'gaji-studio-last'

export function keepLast(last: LastChange): void {
  try {
    sessionStorage.setItem(key, JSON.stringify(last))
  } catch {
    // Then it can't be undone from the list; git has it all the same.
  }
}

export function readLast(): LastChange | null {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? 'null') as LastChange | null
  } catch {
    return null
  }
}

export function forgetLast(): void {
  try {
    sessionStorage.removeItem(key)
  } catch {
    // Nothing was kept.
  }
}
