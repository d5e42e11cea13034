import { describe, expect, it } from 'vitest'
import { environmentWith } from '../../base/environment'
import { measure } from './measure'

const here = { cwd: '.', env: environmentWith({}) }
const spin = 'const end = Date.now() + 60_000; while (process.cpuUsage().user < 1_000_000 && Date.now() < end);'
const node = (script: string) => measure([process.execPath, '-e', script], here)

describe('what a command costs', () => {
  it('is the processor time of what it starts', async () => {
    const { cpu } = await node(
      `require('node:child_process').execFileSync(process.execPath, ['-e', ${JSON.stringify(spin)}])`,
    )
    expect(cpu).toBeGreaterThan(0.9)
  })

  it.runIf(process.platform === 'linux')('also of a process that it ends and doesn’t wait for', async () => {
    const { cpu } = await node(`
      const child = require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(`${spin} console.log(); setTimeout(() => {}, 60_000)`)}])
      child.stdout.once('data', () => setTimeout(() => { child.kill('SIGKILL'); process.exit() }, 500))
    `)
    expect(cpu).toBeGreaterThan(0.9)
  })

  it('is none where it fails, but what it said', async () => {
    await expect(node('console.error("no room"); process.exit(3)')).rejects.toThrow('no room')
  })
})
