import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { environmentWith } from '../../base/environment'
import { nextCommand } from './next-command'

type Options = {
  /** given to `next dev` */
  options: readonly string[]
  /** where it finds the files at addresses */
  files: string
  onReady(): void
  /** it compiles what somebody has asked for */
  onCompile(): void
  /** a page was answered */
  onAnswer(): void
}

/** What Next says of its own doings before the first page. */
const asides = [/Applying modifyConfig /, /Running next\.config\.mjs /, /^- Experiments /, /^ {2}[✓⨯·] \w+$/]

/** Starts `next dev` and passes on what it says, but for its asides. */
export function openNextDev({ options, files, onReady, onCompile, onAnswer }: Options) {
  const colours = process.stdout.isTTY ? { FORCE_COLOR: '1' } : undefined
  const server = spawn(process.execPath, [nextCommand, 'dev', '--hostname', '127.0.0.1', ...options], {
    stdio: ['inherit', 'pipe', 'inherit'],
    env: environmentWith({ GAJI_CONTENT_READY: '1', DEV_FILES: files, ...colours }),
  })
  createInterface({ input: server.stdout }).on('line', (line) => {
    const plain = line.replace(escapes, '')
    if (/^\s*✓ Ready /.test(plain)) onReady()
    if (/^\s*○ Compiling /.test(plain)) onCompile()
    if (/^\s*GET .* in [\d.]+m?s/.test(plain)) onAnswer()
    if (!asides.some((aside) => aside.test(plain))) process.stdout.write(`${line}\n`)
  })
  return server
}

const escapes = new RegExp(`${String.fromCharCode(27)}\\[[\\d;?]*[A-Za-z]`, 'g')
