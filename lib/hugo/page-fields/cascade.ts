import type { PageKind, SiteConfig } from '../../record/types'
import { matchesGlob } from '../files/glob'

/** One block of `cascade`: values for the pages that the target names. */
export type CascadeBlock = { target: Record<string, unknown>; values: Record<string, unknown> }

/** Logical path of a list → its `cascade`. */
export type CascadeTree = Map<string, CascadeBlock[]>

type CascadeSubject = { kind: PageKind; path: string; lang: string; environment: string }

/** `cascade` of a page or of the site, in both its forms. https://gohugo.io/content-management/front-matter/#cascade-1 */
export function readCascade(cascade: unknown): CascadeBlock[] {
  const blocks = Array.isArray(cascade) ? cascade : [cascade]
  return blocks.filter(isTable).map((block) => {
    const values: Record<string, unknown> = {}
    let target: Record<string, unknown> = {}
    for (const [key, value] of Object.entries(block)) {
      if (/^_?target$/i.test(key)) target = isTable(value) ? value : {}
      else values[key] = value
    }
    return { target, values }
  })
}

/** What a page takes from the lists above it, its own list first, and from the site's `cascade` last. */
export function inheritedBy(
  kind: PageKind,
  path: string,
  lang: string,
  cascades: CascadeTree | undefined,
  config: SiteConfig,
): Record<string, unknown> | undefined {
  const blocks: CascadeBlock[] = []
  if (cascades?.size) {
    for (let at = path; ; at = at.slice(0, at.lastIndexOf('/')) || '/') {
      blocks.push(...(cascades.get(at) ?? []))
      if (at === '/') break
    }
  }
  if (config.cascade) blocks.push(...readCascade(config.cascade))
  return blocks.length ? inheritedValues(blocks, { kind, path, lang, environment: config.environment }) : undefined
}

/** What the page inherits: blocks from the nearest to the farthest, the first to name a key wins. */
function inheritedValues(blocks: CascadeBlock[], subject: CascadeSubject): Record<string, unknown> | undefined {
  let inherited: Record<string, unknown> | undefined
  for (const { target, values } of blocks) {
    if (!isTarget(target, subject)) continue
    inherited ??= {}
    for (const [key, value] of Object.entries(values)) {
      const present = inherited[key]
      if (present === undefined) inherited[key] = value
      else if (key.toLowerCase() === 'params' && isTable(present) && isTable(value))
        inherited[key] = { ...value, ...present }
    }
  }
  return inherited
}

function isTarget(target: Record<string, unknown>, subject: CascadeSubject): boolean {
  return Object.entries(target).every(([key, value]) => {
    const patterns = (Array.isArray(value) ? value : [value]).filter((pattern) => typeof pattern === 'string')
    const actual = { path: subject.path, kind: subject.kind, lang: subject.lang, environment: subject.environment }[
      key.toLowerCase()
    ]
    return actual === undefined || patterns.some((pattern) => matchesGlob(pattern, actual))
  })
}

function isTable(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
