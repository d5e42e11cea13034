import { TemplateError } from '../read/template-error'

/** What all templates of one text may take together; honest ones take some thousands of steps. */
const most = { steps: 400_000, characters: 2_000_000, depth: 40 }

export type Budget = {
  step(at: number): void
  write(at: number, text: string): void
  /** what a template includes */
  within<T>(at: number, run: () => T): T
}

export function openBudget(): Budget {
  let steps = 0
  let characters = 0
  let depth = 0
  const refuse = (at: number, what: string, remedy: string) => {
    throw new TemplateError(at, `the templates of this text ${what}`, remedy)
  }
  return {
    step(at) {
      if (++steps > most.steps) refuse(at, `take more than ${most.steps} steps`, 'go through fewer values')
    },
    write(at, { length }) {
      characters += length
      if (characters > most.characters) refuse(at, `write more than ${most.characters} characters`, 'write less')
    },
    within(at, run) {
      if (depth >= most.depth) refuse(at, `include each other more than ${most.depth} deep`, 'end the circle')
      depth++
      try {
        return run()
      } finally {
        depth--
      }
    },
  }
}
