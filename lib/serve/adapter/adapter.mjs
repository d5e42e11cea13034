import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { PHASE_PRODUCTION_BUILD } from 'next/constants.js'
import { tsImport } from 'tsx/esm/api'

/**
 * Next's build adapter of this project: after the build it takes the runtime out of the reading pages, and leaves the
 * site as a folder of files for our own server. Next loads it as plain JavaScript. A platform's own adapter, named by
 * NEXT_ADAPTER_PATH, is called after ours and sees the stripped files, without the payloads of these pages.
 * (node_modules/next/dist/docs/01-app/03-api-reference/07-adapters)
 */
async function platformAdapter() {
  const path = process.env.NEXT_ADAPTER_PATH
  if (!path) return null
  const module = await import(pathToFileURL(createRequire(import.meta.url).resolve(path)).href)
  return module.default?.default ?? module.default ?? module
}

/** @type {import('next').NextAdapter} */
const adapter = {
  name: 'gaji',

  async modifyConfig(config, context) {
    if (context.phase === PHASE_PRODUCTION_BUILD) {
      const { setSiteAside } = await tsImport('./site-before.ts', import.meta.url)
      setSiteAside(config.distDir)
    }
    const platform = await platformAdapter()
    return platform?.modifyConfig ? platform.modifyConfig(config, context) : config
  },

  async onBuildComplete(context) {
    const { stripPages } = await tsImport('./strip-pages.ts', import.meta.url)
    const { dropPayloads } = await tsImport('./drop-payloads.ts', import.meta.url)
    const settings = JSON.parse(readFileSync(join(context.projectDir, '.gaji', 'settings.json'), 'utf8'))
    const readingFiles = await stripPages(context.distDir, settings)
    const platform = await platformAdapter()
    if (platform) {
      // It takes what it serves; our own server stands where there is none.
      await platform.onBuildComplete?.({ ...context, outputs: dropPayloads(context.outputs, readingFiles) })
      return
    }
    const { leaveSite } = await tsImport('./leave-site.ts', import.meta.url)
    await leaveSite(context)
  },
}

export default adapter
