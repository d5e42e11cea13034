import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** Where in our own folder lies what Hugo has beside `content/`: `data/`, `layouts/`, `config/` … The top is the engine's. */
export const besideContent = 'content/_site/'

/** `data/a.yaml` → `content/_site/data/a.yaml`, where it lies there and not at the top. */
export function placeBeside(siteFolder: string, path: string): string {
  const isAtTop = existsSync(/*turbopackIgnore: true*/ join(siteFolder, path))
  return !isAtTop && existsSync(/*turbopackIgnore: true*/ join(siteFolder, besideContent, path))
    ? besideContent + path
    : path
}
