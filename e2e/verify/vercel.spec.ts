import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, test } from '@playwright/test'
import { hasRuntime } from '../../lib/serve/export/has-runtime'
import { cacheControl, isHashedName } from '../../lib/site/headers/cache-control'
import { installTool } from '../../lib/tools/testing/install-tool'
import { copyProject, siteEnv } from '../../lib/tools/testing/project-copy'
import { run } from '../run'
import record from '../site.addresses.json' with { type: 'json' }
import { fixtureSite } from '../sites'
import { onNode } from './node-versions'
import { type AskProxy, type Output, readOutput, replyTo, type Said } from './vercel-output'

/** The fixture built by Vercel's own command, as a fork of the blog is built there: installed, built, and looked at. */

test.describe.configure({ timeout: 1_800_000 })

const base = new URL(fixtureSite.baseURL).pathname.replace(/\/$/, '')
const encode = (path: string) => base + path.split('/').map(encodeURIComponent).join('/')
const ways = { 'without adapters': {}, 'with adapters': { NEXT_ENABLE_ADAPTER: '1' } }

for (const [way, settings] of Object.entries(ways)) {
  test.describe(way, () => {
    test.describe.configure({ mode: 'serial' })
    let cli: string | null
    let node: Awaited<ReturnType<typeof onNode>>
    let project: string
    let output: Output
    let files: string[]

    test.beforeAll(async () => {
      test.setTimeout(600_000)
      cli = installTool('vercel', '60.1.3')
      node = await onNode('24')
    })

    // For each: one that is skipped in a row lets the next one run.
    test.beforeEach(() => {
      test.skip(!cli, "Vercel's command is not to be had")
      test.skip(!node, 'Node 24, which the platform chooses, is not to be had')
    })

    test('vercel build ends well, on the Node that it chooses', async () => {
      project = resolve(copyProject('vercel'))
      for (const name of readdirSync(project)) if (name === '.next') emptyBuild(join(project, name))
      rmSync(join(project, '.vercel'), { recursive: true, force: true })
      mkdirSync(join(project, '.vercel'))
      const link = { projectId: 'prj_made_up', orgId: 'team_made_up' }
      const choices = { framework: 'nextjs', nodeVersion: '24.x' }
      writeFileSync(join(project, '.vercel', 'project.json'), JSON.stringify({ ...link, settings: choices }))
      // Set by the builder for the build alone: with it npm would leave out what the build needs.
      const { NODE_ENV: _, ...env } = siteEnv(fixtureSite.folder, {
        SITE_URL: fixtureSite.baseURL,
        VERCEL_TELEMETRY_DISABLED: '1',
        ...node,
      })
      const command = `node ${join(cli as string, 'dist/vc.js')} build --yes --global-config ${resolve('.gaji/tools/vercel-config')}`
      const build = await run(command, project, { ...env, ...settings } as NodeJS.ProcessEnv)
      expect(build.code, build.output).toBe(0)

      output = readOutput(join(project, '.vercel', 'output'))
      files = readdirSync(output.folder, { recursive: true, encoding: 'utf8' })
    })

    test('no page of the output has the runtime', () => {
      const pages = files.filter((name) => name.endsWith('.html'))
      expect(pages.length).toBeGreaterThanOrEqual(record.pages.length)
      for (const page of pages) {
        const html = readFileSync(join(output.folder, page), 'utf8')
        expect.soft(hasRuntime(html), page).toBe(false)
        expect.soft(html, page).toContain('data-page="reading"')
      }
    })

    test('a page is one prerender, without the payloads that nobody asks for', () => {
      const prerenders = files.filter((name) => name.endsWith('.prerender-config.json'))
      // The patterns of routes, and the one empty payload that a builder without adapters wants.
      const payloads = prerenders.filter((name) => /\.rsc\./.test(name) && !/\[|no-payload/.test(name))
      expect(payloads).toEqual([])
      expect(prerenders.length).toBeLessThan(record.pages.length + 20)
    })

    test('every address answers as the server does, with the policy', () => {
      const addresses = [...record.pages, ...record.feeds, ...record.unpublished, ...record.missing].map(encode)
      const from = Object.keys(record.redirects).map(encode)
      const proxy = runProxy([...addresses, ...from, ...record.malformed.map((path) => base + path)])
      const reply = (path: string) => replyTo(output, path, proxy)

      for (const path of record.pages) {
        const { status, headers, body } = reply(encode(path))
        expect.soft(status, path).toBe(200)
        expect.soft(body, path).toContain('data-page="reading"')
        expect.soft(headers['content-security-policy'], path).toContain("script-src 'self'")
        expect.soft(headers['strict-transport-security'], path).toContain('max-age')
      }
      for (const path of record.feeds) expect.soft(reply(encode(path)).body, path).toContain('<rss')
      for (const path of [...record.unpublished, ...record.missing]) {
        const { status, body } = reply(encode(path))
        expect.soft(status, path).toBe(404)
        expect.soft(body, path).toContain('data-page="reading"')
      }
      for (const [path, target] of Object.entries(record.redirects)) {
        const { status, location } = reply(encode(path))
        expect.soft([status, decodeURIComponent(location ?? '')], path).toEqual([308, base + target])
      }
      for (const path of record.malformed) expect.soft([400, 404], path).toContain(reply(base + path).status)
    })

    test('who asks for Markdown gets the page as Markdown, and a browser the page', () => {
      const path = encode('/posts/first-seed/')
      const ask = (Accept: string) => replyTo(output, path, runProxy([path], { Accept }))
      const [copy, page] = [ask('text/markdown'), ask('text/html,application/xhtml+xml,*/*;q=0.8')]
      expect([copy.status, copy.headers.vary, page.status, page.headers.vary]).toEqual([200, 'Accept', 200, 'Accept'])
      expect(copy.body).toContain('# 첫 씨앗')
      expect(page.body).toContain('data-page="reading"')
    })

    test('a file with a hash in its name is kept for good, and nothing else below /_gaji/', () => {
      const below = files.filter((name) => name.startsWith(`static${base}/_gaji/`) && /\.\w+$/.test(name))
      const paths = below.map((name) => name.slice('static'.length))
      const missing = encode('/_gaji/none-0123456789.js')
      const proxy = runProxy([...paths, missing])
      const isHashed = (path: string) => isHashedName(path.slice(base.length))
      expect(paths.filter(isHashed).length).toBeGreaterThan(3)
      for (const path of paths) {
        const { status, headers } = replyTo(output, path, proxy)
        const cache = isHashed(path) ? cacheControl.hashed : cacheControl.asked
        expect.soft([status, headers['cache-control']], path).toEqual([200, cache])
      }
      const { status, headers } = replyTo(output, missing, proxy)
      expect([status, headers['cache-control']]).toEqual([404, cacheControl.asked])
    })

    /** Asks the proxy's function of the output, with the files that were packed into it. */
    function runProxy(paths: readonly string[], headers: Record<string, string> = {}): AskProxy {
      const input = JSON.stringify(paths.map((path) => ({ url: `https://example.org${path}`, headers })))
      const place = join(output.folder, 'functions', '_middleware.func')
      // Far from our package.json, by which its files would be modules.
      const options = ['e2e/verify/run-proxy.mjs', project, place, mkdtempSync(join(tmpdir(), 'gaji-function-'))]
      const { stdout, stderr } = spawnSync(process.execPath, options, { input, encoding: 'utf8' })
      expect(stdout, stderr).not.toBe('')
      const said = JSON.parse(stdout.trim().split('\n').at(-1) as string) as Said[]
      const known = new Map(paths.map((path, index) => [path, said[index]]))
      return (path) => known.get(path) as Said
    }
  })
}

/** As a platform finds it: what it keeps between builds, and nothing else. */
function emptyBuild(folder: string): void {
  for (const name of readdirSync(folder)) if (name !== 'cache') rmSync(join(folder, name), { recursive: true })
}
