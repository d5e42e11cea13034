import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import type { Readable } from 'node:stream'
import { environmentWith } from '../../../lib/base/environment'
import type { Engine } from './engine'
import { freePort } from './free-port'

/** The key by which WebDriver names an element. https://www.w3.org/TR/webdriver2/#elements */
const elementKey = 'element-6066-11e4-a52e-4f735466cecf'

/** Safari's engine: WebKitGTK's own small browser on a screen that nobody sees, by WebDriver. */
export async function startWebKit(driverPath: string, browserPath: string): Promise<Engine> {
  const xvfb = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1440x1000x24'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  })
  const processes: ChildProcess[] = [xvfb]
  // It chooses a free number and says which.
  const [number] = await once(xvfb.stdio[3] as Readable, 'data')
  const port = await freePort()
  const env = environmentWith({ DISPLAY: `:${String(number).trim()}`, WEBKIT_DISABLE_COMPOSITING_MODE: '1' })
  processes.push(spawn(driverPath, [`--port=${port}`], { env, stdio: 'ignore' }))

  async function ask<Value>(method: string, path: string, body?: object): Promise<Value> {
    const init = { method, headers: { 'Content-Type': 'application/json' }, body: body && JSON.stringify(body) }
    const { value } = (await (await fetch(`http://127.0.0.1:${port}${path}`, init)).json()) as { value: never }
    if ((value as { error?: string } | null)?.error) throw new Error(JSON.stringify(value))
    return value
  }

  async function startSession(): Promise<string> {
    const browser = { binary: browserPath, args: ['--automation'] }
    const capabilities = { alwaysMatch: { 'webkitgtk:browserOptions': browser } }
    // Until the driver is there.
    for (let attempt = 0; ; attempt++) {
      try {
        return (await ask<{ sessionId: string }>('POST', '/session', { capabilities })).sessionId
      } catch (error) {
        if (attempt === 50) throw error
        await new Promise((resolve) => setTimeout(resolve, 200))
      }
    }
  }

  const end = () => {
    for (const child of processes) child.kill('SIGTERM')
  }
  const session = await startSession().catch((error) => {
    end()
    throw error
  })
  const at = (path: string) => `/session/${session}${path}`
  await ask('POST', at('/window/rect'), { width: 1440, height: 900 })
  return {
    open: (url) => ask('POST', at('/url'), { url }),
    run: (script) => ask('POST', at('/execute/sync'), { script, args: [] }),
    async click(selector) {
      const element = await ask<Record<string, string>>('POST', at('/element'), {
        using: 'css selector',
        value: selector,
      })
      await ask('POST', at(`/element/${element[elementKey]}/click`), {})
    },
    async close() {
      await ask('DELETE', at('')).catch(() => {})
      end()
    },
  }
}
