import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { environment } from '../../base/environment'
import { workspace } from '../../base/workspace/this-workspace'
import { readIndex } from '../../door/this-site'
import { readPlan } from '../../record/render-plan'
import { fileAt, siteFolderOf } from '../built-site'
import { checkSite } from '../check/check-site'
import { type FrameAddresses, frameAddresses, withAddresses } from '../reuse/frame-addresses'
import { keepPages } from '../reuse/keep-pages'
import { openPageStore } from '../reuse/page-store'
import { markPartial } from '../reuse/partial-build'
import { bringSiteBack } from './site-before'
import { type Context, htmlType, listBuilt, pathOf, readCompiled, writeSite } from './write-site'

/** For our own server: what this build has rendered, and in the place of the other pages what an earlier one has. */
export async function leaveSite(context: Context): Promise<void> {
  const { basePath } = context.config
  const plan = readPlan(workspace.files)
  const compiled = await readCompiled(context.projectDir)
  const built = listBuilt(context.outputs.prerenders, basePath)
  const addresses = addressesIn(built.get(pathOf(barePage)), basePath)
  const store = openPageStore(workspace.cacheFolder)
  for (const url of plan.reused) built.set(pathOf(url), { html: () => keptHtml(url), type: htmlType })
  bringSiteBack(context.distDir)
  await writeSite(context, basePath, compiled, built)

  const reused = new Set(plan.reused)
  const urls = compiled.urls.filter((url) => !reused.has(url))
  const content = { index: readIndex().index, files: workspace.files }
  const pages = join(siteFolderOf(context.distDir), 'pages')
  keepPages(workspace, plan, { urls, addresses, htmlOf: (url) => readFileSync(join(pages, fileAt(url)), 'utf8') })
  if (reused.size > 0) markPartial(context.distDir)
  tellDead(checkSite({ distFolder: context.distDir, publicFolder: workspace.publicFolder }, content, environment))
  if (plan.frame) process.stdout.write(`✓ ${reused.size} pages as they were, ${urls.length} rendered\n`)

  function keptHtml(url: string): string {
    const kept = store.read(url)
    if (!kept) throw new Error(`the page kept of ${url} is gone or damaged since this build began (build again)`)
    return withAddresses(kept.html, addresses)
  }
}

/** An error ends the build as Next ends one: with its message. */
function tellDead(lines: readonly string[]): void {
  for (const line of lines) process.stderr.write(`${line}\n`)
  if (environment.STRICT && lines.length > 0) throw new Error(`addresses on pages that lead nowhere: ${lines.length}`)
}

/** It has nothing but the frame, and every build renders it. */
const barePage = '/error-404/'

function addressesIn(page: ReturnType<ReturnType<typeof listBuilt>['get']>, basePath: string): FrameAddresses {
  if (!page || !('path' in page)) throw new Error(`the page at ${barePage} was not built`)
  return frameAddresses(readFileSync(page.path, 'utf8'), workspace.files, basePath)
}
