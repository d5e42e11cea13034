import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { NextAdapter } from 'next'

type Outputs = Parameters<NonNullable<NextAdapter['onBuildComplete']>>[0]['outputs']

/**
 * What is handed on to a platform's adapter, less the payloads of reading pages: Next makes an `.rsc` and some segments
 * beside each page, for its runtime, which these pages don't have. They are the page's group, and not its HTML.
 */
export function dropPayloads(outputs: Outputs, readingFiles: ReadonlySet<string>): Outputs {
  const isReading = ({ fallback }: Outputs['prerenders'][number]) =>
    fallback !== undefined && 'filePath' in fallback && readingFiles.has(fallback.filePath ?? '')
  const groups = new Set(outputs.prerenders.filter(isReading).map(({ groupId }) => groupId))
  const isPayload = ({ groupId, pathname }: Outputs['prerenders'][number]) =>
    groups.has(groupId) && pathname.endsWith('.rsc')
  return { ...outputs, prerenders: outputs.prerenders.filter((output) => !isPayload(output)) }
}

/** Empty, and the same for all pages: a builder without adapters insists on a payload for each. */
const noPayload = '/no-payload.rsc'

/**
 * The same for a builder without adapters, which reads Next's manifest and the `.meta` files beside the pages
 * (Vercel's, where it doesn't set NEXT_ENABLE_ADAPTER).
 */
export async function dropPayloadFiles(distFolder: string, readingFiles: ReadonlySet<string>): Promise<void> {
  const app = join(distFolder, 'server', 'app')
  const manifestFile = join(distFolder, 'prerender-manifest.json')
  const manifest = JSON.parse(await readFile(manifestFile, 'utf8')) as {
    routes: Record<string, { dataRoute: string | null }>
  }
  for (const [route, entry] of Object.entries(manifest.routes)) {
    const page = join(app, route === '/' ? 'index.html' : `${route}.html`)
    if (entry.dataRoute?.endsWith('.rsc') && readingFiles.has(page)) entry.dataRoute = noPayload
  }
  await writeFile(manifestFile, JSON.stringify(manifest))
  await writeFile(join(app, noPayload), '')
  for (const name of await readdir(app, { recursive: true })) {
    if (!name.endsWith('.meta') || !readingFiles.has(join(app, name.replace(/\.meta$/, '.html')))) continue
    const { segmentPaths: _, ...meta } = JSON.parse(await readFile(join(app, name), 'utf8'))
    await writeFile(join(app, name), JSON.stringify(meta))
  }
}
