import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from '@playwright/test'
import { hasRuntime } from '../../lib/serve/export/has-runtime'
import { copyProject, siteEnv } from '../../lib/tools/testing/project-copy'
import { run } from '../run'
import record from '../site.addresses.json' with { type: 'json' }
import { fixtureSite } from '../sites'

// Files of `public/` are no outputs: a platform takes that folder as it is.
test("a platform's own adapter gets pages without runtime, at their addresses", async () => {
  const outputs = resolve('.gaji/work/platform-outputs')
  rmSync(outputs, { recursive: true, force: true })
  const env = {
    SITE_URL: fixtureSite.baseURL,
    NEXT_ADAPTER_PATH: resolve('e2e/verify/stub-adapter.mjs'),
    STUB_OUTPUTS: outputs,
  }
  const build = await run('npx next build', copyProject('platform'), siteEnv(fixtureSite.folder, env))
  expect(build.code, build.output).toBe(0)

  const error = readFileSync(join(outputs, '/blog/500', 'index.html'), 'utf8')
  expect(error).toContain('data-page="reading"')
  expect(hasRuntime(error)).toBe(false)
  // The 404 page stands under the name that next.config.mjs leads its address to.
  for (const url of record.pages.filter((page) => page !== '/404.html')) {
    const file = join(outputs, '/blog', url, 'index.html')
    expect(existsSync(file), url).toBe(true)
    expect(hasRuntime(readFileSync(file, 'utf8')), url).toBe(false)
  }
  const pathnames = JSON.parse(readFileSync(join(outputs, 'pathnames.json'), 'utf8')) as string[]
  // Only the patterns of routes have one.
  expect(pathnames.filter((pathname) => pathname.endsWith('.rsc') && !pathname.includes('['))).toEqual([])
})
