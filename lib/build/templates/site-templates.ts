import type { Problem } from '../../base/problems'
import type { TemplateSource } from '../../record/calls/template-run'
import type { ShortcodeSpec } from '../../record/parsed-post'
import type { SiteFiles } from '../../record/types'
import { checkTemplate } from '../../templates/check-template'
import { readTranslations, type Translations } from './translations'

/** The templates of a site's shortcodes that can be run, and what they include. */
export type SiteTemplates = {
  /** by the name of the shortcode, in lower case */
  shortcodes: Record<string, TemplateSource & { partials: string[] }>
  /** by the path below `partials/` */
  partials: Record<string, TemplateSource>
  /** read when they are asked for: a theme has them in dozens of languages */
  translations(): Translations
  /** what lies below `assets/`, the site's and its themes' */
  assets: string[]
}

/** Where Hugo looks for shortcodes: today's folder, the one before it, and a theme's. */
const folder = /^(?:themes\/[^/]+\/)?layouts\/_?shortcodes\/(.+)\.html$/
const partialFolder = /^(?:themes\/[^/]+\/)?layouts\/_?partials\/(.+)$/
const longest = 200_000

/** Of one name the site's own goes before a theme's. Those that can't be run are told, each at what is wrong. */
export function readTemplates(files: SiteFiles): { templates: SiteTemplates; problems: Problem[] } {
  const paths = files.list().filter((path) => /(?:^|\/)layouts\//.test(path))
  const ownFirst = [...paths.filter((path) => !isOfTheme(path)), ...paths.filter(isOfTheme)]
  let translations: Translations | undefined
  const templates: SiteTemplates = {
    shortcodes: {},
    partials: {},
    translations() {
      translations ??= readTranslations(files)
      return translations
    },
    assets: assetsIn(files),
  }
  const problems: Problem[] = []
  for (const file of ownFirst) {
    const path = partialFolder.exec(file)?.[1]
    if (path !== undefined && !Object.hasOwn(templates.partials, path)) templates.partials[path] = read(file)
  }
  for (const file of ownFirst) {
    const name = templateName(file)
    if (name === null || Object.hasOwn(templates.shortcodes, name)) continue
    const source = read(file)
    const { partials, refused } = checkTemplate(source, templates.partials)
    if (!refused) templates.shortcodes[name] = { ...source, partials }
    else
      problems.push({
        ...refused,
        severity: 'warning',
        code: 'template',
        message: `the shortcode "${name}" isn't run: ${refused.message}`,
      })
  }
  return { templates, problems }

  function read(file: string): TemplateSource {
    const bytes = files.read(file) ?? new Uint8Array()
    return { file, text: new TextDecoder().decode(bytes.subarray(0, longest)).replaceAll('\r\n', '\n') }
  }
}

export function isOfTheme(path: string): boolean {
  return path.startsWith('themes/')
}

/** How a call of it is read. `known`: ours of the same name, which stands where it can't be run. */
export function templateSpec({ file, text }: TemplateSource, known: ShortcodeSpec | undefined): ShortcodeSpec {
  // Hugo's own switch for old templates: what stands in a {{% %}} call is HTML already.
  const isOld = /\$_hugo_config\s*:=\s*`[^`]*"version"\s*:\s*1\b/.test(text)
  const spec: ShortcodeSpec = {
    inner: isOld ? 'markdown' : 'text',
    block: true,
    optional: true,
    as: 'as-it-is',
    template: file,
  }
  return known ? { ...spec, instead: known } : spec
}

/** A template may say a text that a script of its page was to draw: what ours draws stands. */
export function isDrawn({ inner }: ShortcodeSpec): boolean {
  return inner === 'code' || inner === 'math'
}

/** What its page needs a script, a form or a drawing of its own for. */
export function needsScript({ text }: TemplateSource): boolean {
  return /<(?:script|style|form|input|select|textarea|canvas|object|embed)\b|\son[a-z]+\s*=/i.test(text)
}

/** The shortcode whose template a file is, in lower case. */
export function templateName(path: string): string | null {
  return folder.exec(path)?.[1]?.toLowerCase() ?? null
}

function assetsIn(files: SiteFiles): string[] {
  return files.list().flatMap((path) => /^(?:themes\/[^/]+\/)?assets\/(.+)$/.exec(path)?.[1] ?? [])
}
