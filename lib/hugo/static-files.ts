import type { SiteConfig, SiteFiles } from './types'

/** Files served as they are, at their own names. https://gohugo.io/configuration/module/#mounts */
export function listStaticFiles(files: SiteFiles, config: SiteConfig): { url: string; file: string }[] {
  const mounts = config.mounts.filter(({ target }) => /^static(\/|$)/.test(target))
  const roots = mounts.length
    ? mounts.map(({ source, target }) => ({ source, target: target.slice('static'.length) }))
    : config.staticDir.map((source) => ({ source, target: '' }))
  const served = new Map<string, string>()
  const all = [...files.list()].sort()
  for (const { source, target } of roots) {
    const folder = source.replace(/^\.?\/+|\/+$/g, '')
    for (const file of all) {
      if (file.startsWith(`${folder}/`)) served.set(`${target}${file.slice(folder.length)}`.normalize('NFC'), file)
      else if (file === folder && target) served.set(target.normalize('NFC'), file)
    }
  }
  return [...served].map(([url, file]) => ({ url, file }))
}
