import type { Problem } from '../../base/problems'
import { wordSet } from '../../base/text/word-set'

/** What looks like an accident, which Hugo passes over in silence. */
const accidents = wordSet(
  `hidden-config draft-word bad-date missing-date empty-title broken-link broken-anchor unpublished-link ref secret near-miss
  unknown-setting lastmod-before-date symbolic-link empty-mount address-taken alias-taken bad-alias file-names-alike
  file-address-taken missing-picture duplicate-key menu-page-missing menu-entry-twice empty-file front-matter-language
  missing-site-title no-pages picture-empty picture-is-web-page picture-is-lfs-pointer double-slash`,
)

export type SortedProblems = {
  /** what stops a build; much of it can be shown without */
  stops: Problem[]
  accidents: Problem[]
  /** shortcodes that nobody knows: told with their templates */
  shortcodes: Problem[]
  others: Problem[]
}

export function sortByKind(problems: readonly Problem[]): SortedProblems {
  const sorted: SortedProblems = { stops: [], accidents: [], shortcodes: [], others: [] }
  for (const problem of problems) {
    if (problem.code === 'unknown-shortcode') sorted.shortcodes.push(problem)
    else if (problem.code === 'external-picture') continue
    else if (accidents.has(problem.code)) sorted.accidents.push(problem)
    else if (problem.severity === 'error') sorted.stops.push(problem)
    else sorted.others.push(problem)
  }
  return sorted
}
