import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect, test } from '@playwright/test'
import { copyProject, siteEnv } from '../../lib/tools/testing/project-copy'
import { ask, readPage } from '../read-page'
import { run } from '../run'
import record from '../site.addresses.json' with { type: 'json' }
import { fixtureSite, portOf } from '../sites'
import { onNode } from './node-versions'

/** The oldest Node that will do runs all other tests; here are the newer ones that people and platforms have. */

test.describe.configure({ timeout: 1_200_000 })

for (const [index, version] of (['22', '24'] as const).entries()) {
  test(`on Node ${version} the blog is built and served`, async () => {
    const node = await onNode(version)
    test.skip(!node, `Node ${version} is not to be had`)
    const copy = copyProject(`node-${version}`)
    const port = portOf(30 + index)
    const env = siteEnv(fixtureSite.folder, { SITE_URL: fixtureSite.baseURL, PORT: String(port), ...node })
    const said = await run('node --version', copy, env)
    expect(said.output).toMatch(new RegExp(`^v${version}\\.`))
    const build = await run('npm run build', copy, env)
    expect(build.code, build.output).toBe(0)

    const server = spawn('npm', ['start'], { cwd: copy, env, stdio: 'ignore' })
    try {
      const at = (path: string) => `http://localhost:${port}/blog${path.split('/').map(encodeURIComponent).join('/')}`
      const isUp = () =>
        ask(at('/healthz')).then(
          ({ status }) => status === 200,
          () => false,
        )
      await expect.poll(isUp, { timeout: 60_000 }).toBe(true)
      for (const path of record.pages) {
        const { status, text } = await ask(at(path))
        expect.soft(status, path).toBe(200)
        expect.soft(readPage(text).heading, path).not.toBe('')
      }
      for (const path of [...record.feeds, ...Object.keys(record.files)])
        expect.soft((await ask(at(path))).status, path).toBe(200)
    } finally {
      server.kill('SIGTERM')
      await once(server, 'exit')
    }
  })
}
