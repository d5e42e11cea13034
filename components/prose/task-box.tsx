import type { ComponentProps } from 'react'
import { wordsFor } from '../../lib/words/interface-words'

/** The box of a task list, with its state as a name: it is no control, and no label points at it. */
export function TaskBox({ langTag, ...box }: ComponentProps<'input'> & { langTag: string }) {
  const words = wordsFor(langTag)
  return <input {...box} aria-label={box.checked ? words.taskDone : words.taskOpen} />
}
