import type { Problem } from '../../base/problems'
import { nearNames } from '../../base/text/near-names'
import type { ShortcodeSpec } from '../../record/parsed-post'
import type { SiteConfig, SiteFiles } from '../../record/types'
import { type ShortcodeTable, specsOf } from '../../shortcodes/shortcode-table'
import {
  isDrawn,
  isOfTheme,
  needsScript,
  readTemplates,
  type SiteTemplates,
  templateName,
  templateSpec,
} from '../templates/site-templates'

type Shortcodes = { shortcodes: Record<string, ShortcodeSpec>; templates: SiteTemplates; problems: Problem[] }

/**
 * Every shortcode that a site may call. A name of its configuration goes first, then a component of the fork's, then a
 * template of the site's own; features' and the engine's come before a theme's template, which says how it looked there.
 */
export function siteShortcodes(
  files: SiteFiles,
  config: Pick<SiteConfig, 'shortcodeNames'>,
  { engine, ofFeatures, own }: ShortcodeTable,
): Shortcodes {
  const ours: Record<string, ShortcodeSpec> = { ...specsOf(engine), ...specsOf(ofFeatures) }
  const ofFork = specsOf(own)
  const { named, problems } = readNames(config.shortcodeNames, { ...ours, ...ofFork })
  const { templates, problems: ofTemplates } = readTemplates(files)
  const ofSite: Record<string, ShortcodeSpec> = {}
  for (const [name, source] of Object.entries(templates.shortcodes)) {
    const known = Object.hasOwn(ours, name) ? ours[name] : undefined
    if (known && (isOfTheme(source.file) || isDrawn(known) || needsScript(source))) continue
    ofSite[name] = templateSpec(source, known)
  }
  // What nobody can run is of no matter where another of its name stands.
  const isMissed = ({ file }: Problem) => {
    const name = templateName(file)
    return name === null || !(Object.hasOwn(ours, name) || Object.hasOwn(ofFork, name) || Object.hasOwn(named, name))
  }
  return {
    shortcodes: { ...ours, ...ofSite, ...ofFork, ...named },
    templates,
    problems: [...problems, ...ofTemplates.filter(isMissed)],
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
