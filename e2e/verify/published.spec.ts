import { expect, test } from '@playwright/test'
import { envOf, serveSites } from '../build-sites'
import { run } from '../run'
import { copyOf, fixtureSite, portOf } from '../sites'
import { callStudio, startStudio } from '../write/studio-server'

test.describe.configure({ timeout: 1_800_000 })

test('from the click that publishes a post to its page: in seconds, with the build in between', async () => {
  const end = await serveSites([fixtureSite])
  end()
  const studio = await startStudio(fixtureSite, portOf(41))
  try {
    const env = { ...envOf(fixtureSite), SITE_DIR: studio.folder }
    const build = () => run('node --import tsx lib/commands/build.ts', copyOf(fixtureSite), env)
    expect((await build()).code).toBe(0)
    const path = 'content/posts/just-published/index.md'
    const text = '+++\ntitle = "막 게시한 글"\ndate = 2024-03-17\n+++\n\n빌드를 지나온 문장\n'
    const begun = performance.now()
    const published = await callStudio(studio, '/api/write/publish', {
      method: 'POST',
      body: { changes: [{ path, base: null, text }], message: 'post: 막 게시한 글' },
    })
    expect(published.status).toBe(200)
    const { code, output } = await build()
    expect(code, output.slice(-2000)).toBe(0)
    const built = performance.now()
    // A server knows what there was when it began.
    const fresh = await startStudio(fixtureSite, portOf(42))
    const page = await (await fetch(`${fresh.address}/posts/just-published/`)).text()
    fresh.stop()
    expect(page).toContain('빌드를 지나온 문장')
    const seconds = (from: number) => ((performance.now() - from) / 1000).toFixed(1)
    process.stdout.write(
      `published and built in ${((built - begun) / 1000).toFixed(1)} s, the page ${seconds(begun)} s after the click\n`,
    )
  } finally {
    studio.stop()
  }
})
