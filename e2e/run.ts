import { spawn } from 'node:child_process'

export type Finished = { code: number | null; output: string }

/** Runs a command to its end without blocking the others. */
export function run(command: string, cwd: string, env: NodeJS.ProcessEnv): Promise<Finished> {
  const child = spawn(command, { cwd, env, shell: true })
  let output = ''
  child.stdout.on('data', (data) => (output += data))
  child.stderr.on('data', (data) => (output += data))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, output }))
  })
}
