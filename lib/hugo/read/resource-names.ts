import type { Page } from '../../record/types'
import { matchesGlob } from '../files/glob'

/** `resources` in front matter: the first entry to match sets name and title; `:counter` counts the matches. */
export function nameResources(page: Page): void {
  const entries = page.fields.resources
  if (!entries.length) return
  const counters = new Map<string, number>()
  const counted = (text: string, kind: string, src: string) => {
    if (!text.includes(':counter')) return text
    const count = (counters.get(`${kind} ${src}`) ?? 0) + 1
    counters.set(`${kind} ${src}`, count)
    return text.replaceAll(':counter', String(count))
  }
  for (const resource of page.resources) {
    const original = resource.name
    let isNamed = false
    let isTitled = false
    for (const { src, name, title, params } of entries) {
      if (!matchesGlob(src, original)) continue
      if (name && !isNamed) resource.name = counted(name, 'name', src)
      if (title && !isTitled) resource.title = counted(title, 'title', src)
      isNamed ||= Boolean(name)
      isTitled ||= Boolean(title)
      resource.params = { ...params, ...resource.params }
    }
  }
}
