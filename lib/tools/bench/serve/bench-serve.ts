import { spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { setTimeout as wait } from 'node:timers/promises'
import { environmentWith } from '../../../base/environment'
import { projectFolder } from '../../../base/workspace/project-folder'
import { installTool } from '../../testing/install-tool'
import { askedAddresses, sameLength } from './bench-asked'
import { peerFolder, peerServer } from './bench-peer'
import { bestOf, costOf, measureRun } from './bench-run'

/**
 * `npm run bench:serve`, with seconds a run behind it: requests a second of our server on the site as it was built last
 * beside sirv's on the same files and packed copies, both asked by autocannon in turns. Fails where ours answers less
 * than 0.8 times as many, or takes more than 200 MB. Reads Linux's /proc.
 */
const seconds = Number(process.argv[2] ?? 2)
const least = 0.8
const mostMegabytes = 200
const ports = [4690, 4691] as const

const [autocannonFolder, sirvFolder] = [installTool('autocannon', '9.0.0'), installTool('sirv', '3.0.2')]
if (!autocannonFolder || !sirvFolder) process.exit(1)
const folder = peerFolder(projectFolder)
const env = environmentWith({ PORT: String(ports[0]) })
const ours = spawn(process.execPath, ['--import', 'tsx', 'lib/commands/serve.ts'], { env, stdio: 'ignore' })
const peer = spawn(process.execPath, ['-e', peerServer(sirvFolder, folder, ports[1])], {
  cwd: sirvFolder,
  stdio: 'ignore',
})
const processes = [ours.pid ?? 0, peer.pid ?? 0]
process.on('exit', () => {
  ours.kill()
  peer.kill()
  rmSync(folder, { recursive: true, force: true })
})

const autocannon = createRequire(import.meta.url)(autocannonFolder)
for (const port of ports) await untilAnswers(`http://127.0.0.1:${port}/`)
row('asked', ['bytes', 'conn.', 'ours/s', 'sirv/s', 'ratio', 'ours µs', 'sirv µs'])
const ratios: number[] = []
for (const [what, url] of Object.entries(askedAddresses(projectFolder))) {
  const addresses = ports.map((port) => `http://127.0.0.1:${port}${url}`)
  for (const accepted of what === 'picture' ? ['identity'] : ['br', 'gzip', 'identity']) {
    const bytes = await sameLength(addresses, accepted)
    for (const connections of [10, 50]) {
      const runs = addresses.map((address, index) => {
        const asking = { url: address, accepted, connections, seconds }
        return () => measureRun(autocannon, asking, processes[index] ?? 0)
      })
      const [rates, costs] = await bestOf(runs)
      const ratio = (rates[0] ?? 0) / (rates[1] ?? 0)
      ratios.push(ratio)
      row(`${what}, ${accepted}`, [bytes, connections, ...rates, ratio.toFixed(2), ...costs])
    }
  }
}
const memory = processes.map((pid) => (costOf(pid).memory * (1 << 20)) / 1e6)
row('peak memory, MB', ['', '', ...memory])
process.exit(Math.min(...ratios) < least || (memory[0] ?? 0) > mostMegabytes ? 1 : 0)

async function untilAnswers(address: string): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    if (
      await fetch(address, { method: 'HEAD' }).then(
        () => true,
        () => false,
      )
    )
      return
    await wait(200)
  }
  throw new Error(`${address} does not answer (is there a build? npm run build)`)
}

function row(name: string, cells: (string | number)[]): void {
  const texts = cells.map((cell) => (typeof cell === 'number' ? String(Math.round(cell)) : cell))
  process.stdout.write(`${name.padEnd(24)}${texts.map((text) => text.padStart(8)).join('')}\n`)
}
