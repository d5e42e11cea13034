import { explainFault } from '../../base/disk/explain-fault'

/**
 * For the side of every command: a fault that can be explained ends it with what is wrong and what to do, not with a stack. What
 * is no such fault is a fault of ours, and its stack is what helps.
 */
process.on('uncaughtException', (error) => {
  process.stderr.write(`${explainFault(error) ?? error.stack ?? error}\n`)
  process.exit(1)
})
