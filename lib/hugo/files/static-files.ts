import type { SiteConfig, SiteFiles } from '../../record/types'
import { pathInMount } from './mounts'

/** Files served as they are, at their own names. https://gohugo.io/configuration/module/#mounts */
export function listStaticFiles(files: SiteFiles, config: SiteConfig): { url: string; file: string }[] {
  const mounts = config.mounts.filter(({ target }) => /^static(\/|$)/.test(target))
  const roots = mounts.length
    ? mounts.map((mount) => ({ mount, target: mount.target.slice('static'.length) }))
    : config.staticDir.map((source) => ({ mount: { source, target: 'static', include: [], exclude: [] }, target: '' }))
  const served = new Map<string, string>()
  const all = [...files.list()].sort()
  for (const { mount, target } of roots) {
    for (const file of all) {
      const path = pathInMount(mount, file)
      if (path) served.set(`${target}/${path}`.normalize('NFC'), file)
      else if (path === '' && target) served.set(target.normalize('NFC'), file)
    }
  }
  return [...served].map(([url, file]) => ({ url, file }))
}
