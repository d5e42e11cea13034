import { statSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { workspace } from '../../../lib/base/workspace/this-workspace'
import type { ContentStep } from '../../../lib/studio/answers/content-step'

/** content-step.ts as lib/build/studio has bundled it; in `npm run dev` anew when that was written again. */
export function loadContentStep(): Promise<ContentStep> {
  const file = join(/*turbopackIgnore: true*/ workspace.workFolder, 'preview.mjs')
  const url = `${pathToFileURL(file)}?${statSync(/*turbopackIgnore: true*/ file).mtimeMs}`
  return import(/* turbopackIgnore: true */ url)
}
