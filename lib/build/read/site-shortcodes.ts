import type { Problem } from '../../base/problems'
import { nearNames } from '../../base/text/near-names'
import type { ShortcodeSpec } from '../../record/parsed-post'
import type { SiteConfig, SiteFiles } from '../../record/types'
import { type ShortcodeTable, specsOf } from '../../shortcodes/shortcode-table'
import { literalTemplates } from './literal-templates'

type Shortcodes = { shortcodes: Record<string, ShortcodeSpec>; problems: Problem[] }

/**
 * Every shortcode that a site may call: the engine's with those of its
 * features, over them those of lib/shortcodes/own, and the names that
 * the configuration gives to them. A template that is nothing but HTML stands for itself where nobody knows its name.
 */
export function siteShortcodes(
  files: SiteFiles,
  config: Pick<SiteConfig, 'shortcodeNames'>,
  { engine, ofFeatures, own }: ShortcodeTable,
): Shortcodes {
  const known: Record<string, ShortcodeSpec> = { ...specsOf(engine), ...specsOf(ofFeatures), ...specsOf(own) }
  const { named, problems } = readNames(config.shortcodeNames, known)
  const templates = literalTemplates(files, (name) => Object.hasOwn(known, name) || Object.hasOwn(named, name))
  return {
    shortcodes: { ...templates.shortcodes, ...known, ...named },
    problems: [...problems, ...templates.problems],
  }
}

function readNames(names: SiteConfig['shortcodeNames'], known: Record<string, ShortcodeSpec>) {
  const named: Record<string, ShortcodeSpec> = {}
  const problems: Problem[] = []
  for (const { name, calls, place } of names) {
    const spec = Object.hasOwn(known, calls) ? known[calls] : undefined
    if (spec) named[name] = { ...spec, as: spec.as ?? calls, calls }
    else problems.push(unknownTarget(name, calls, place, known))
  }
  return { named, problems }
}

function unknownTarget(
  name: string,
  calls: string,
  place: SiteConfig['shortcodeNames'][number]['place'],
  known: Record<string, ShortcodeSpec>,
): Problem {
  const near = nearNames(calls, Object.keys(known)).map((candidate) => `"${candidate}"`)
  return {
    ...place,
    severity: 'error',
    code: 'shortcode-name',
    message: `"params.gaji.shortcodes.${name}" names no shortcode: "${calls}"`,
    remedy: near.length > 0 ? `did you mean ${near.join(' or ')}?` : `name one of those in lib/shortcodes`,
    canPass: true,
  }
}
