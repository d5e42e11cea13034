import { explainError } from '../../base/disk/explain-error'

/**
 * For the side of every command: an operational error ends it with what is wrong and what to do, not with a stack. Any
 * other is an error of the program, and its stack is what helps.
 */
process.on('uncaughtException', (error) => {
  process.stderr.write(`${explainError(error) ?? error.stack ?? error}\n`)
  process.exit(1)
})
