import { statSync } from 'node:fs'
import type { Problem } from '../../base/problems'
import type { Site, SiteConfig } from '../../record/types'

/** SITE_DIR names no folder: whatever else would be said of it is no help. */
export function missingFolder(folder: string): Problem | null {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return null
  return problemAt(
    folder,
    'error',
    'missing-folder',
    'there is no such folder',
    'SITE_DIR names the folder of a Hugo site',
  )
}

/** A site without one page is a folder named by mistake, or a beginning. */
export function missingPages({ config, pages, unpublished }: Site): Problem[] {
  if (unpublished.length > 0 || pages.some(({ file }) => file !== null)) return []
  const folder = config.languages[0]?.contentDir || config.contentDir
  const remedy = `write ${folder}/posts/hello/index.md, or let SITE_DIR name the folder of a Hugo site`
  return [problemAt(folder, 'warning', 'no-pages', 'there is no page here', remedy)]
}

/** Links that would be pages or files of the site: Hugo passes them by too, but in silence. */
export function linkProblems(links: readonly string[], config: SiteConfig): Problem[] {
  const contents = config.languages.map(({ contentDir }) => contentDir || config.contentDir)
  const mounts = config.mounts.map(({ source }) => source)
  const folders = [...contents, ...mounts, ...config.staticDir, config.dataDir]
  return links
    .filter((link) => folders.some((folder) => link === folder || link.startsWith(`${folder}/`)))
    .map((link) => {
      const message = 'a symbolic link is not followed'
      return {
        ...problemAt(link, 'error', 'symbolic-link', message, 'put the file or folder itself here'),
        canShow: true,
      }
    })
}

function problemAt(
  file: string,
  severity: Problem['severity'],
  code: string,
  message: string,
  remedy: string,
): Problem {
  return { file, line: 1, column: 1, severity, code, message, remedy }
}
