import { createHash } from 'node:crypto'
import type { Problem } from '../../base/problems'
import type { Workspace } from '../../base/workspace/workspace'
import { resolvePost } from '../../markdown/resolve-post'
import type { Pictures } from '../../pictures/show/pictures'
import { picturesOf } from '../../pictures/show/show-pictures'
import { setBodyAside, writeBody } from '../../record/bodies'
import type { OpenFeature } from '../../record/feature/feature'
import type { ParsedPost } from '../../record/parsed-post'
import type { PageSummary, SiteIndex } from '../../record/site-index'
import type { Theme } from '../../record/theme'
import type { Page, Site } from '../../record/types'
import { wordsFor } from '../../words/interface-words'
import { drawDiagrams, type MermaidUse, writeMermaidUses } from '../enrich/draw-diagrams'
import { frameHosts, imageHosts } from '../enrich/page-hosts'
import { outsideOf, planPictures, type WaitingPictures, wantPictures } from '../enrich/wanted-pictures'
import { withoutFault } from '../enrich/without-fault'
import type { ParsedPages } from '../parse/parse-pages'
import type { Trees } from '../parse/tree-cache'
import { answersAsBefore, type KeptBodies, type KeptBody, noteQuestions } from './kept-bodies'
import { makeResolver } from './resolver'

/** What a body is resolved by, besides its own text. */
type Surroundings = {
  site: Site
  index: SiteIndex
  pictures: Pictures
  features: readonly OpenFeature[]
  trees: Pick<Trees, 'read'>
  theme: Theme
  workspace: Workspace
  /** what the last step of this process has left: what still holds is not made again, and it is told what was made now */
  kept?: KeptBodies | undefined
}

/**
 * The second round: addresses, pictures and what features know, now that all pages and anchors are known. A body is
 * written, or set aside where it shows pictures: nothing is encoded before the author knows whether her texts are right.
 */
export async function resolveBodies(
  { bodies, anchors }: Pick<ParsedPages, 'bodies'> & { anchors: Pick<ParsedPages['anchors'], 'get'> },
  { site, index, pictures, features, trees, theme, workspace, kept }: Surroundings,
): Promise<{ waiting: WaitingPictures; problems: Problem[] }> {
  const { waiting, problems } = planPictures(site, index.pages, pictures)
  const mermaid: MermaidUse[] = []
  const added = index.featurePages.map(({ url }) => url)
  const resolver = makeResolver(site, pictures, anchors, added)
  const ofSite = kept && hash(JSON.stringify([index.settings, features.map(({ basis }) => basis)]))
  const before = new Map(kept)
  kept?.clear()
  for (const [page, { key, summary, again }] of bodies) {
    const given = kept ? JSON.stringify([ofSite, key, summary]) : ''
    const last = before.get(page.url)
    if (last?.given === given && answersAsBefore(resolver.contextOf(page), last.asked)) {
      kept?.set(page.url, last)
      problems.push(...takeResult(summary, last))
      continue
    }
    const work = async () => {
      const parsed = trees.read(key) ?? (await again())
      if (!parsed) throw new Error('its tree is gone from the cache as soon as it is made')
      return resolveBody(page, parsed, summary, given)
    }
    problems.push(...(await withoutFault(workspace.files, summary, page.bodyLine, work)))
  }
  wantPictures(waiting, pictures)
  problems.push(...features.flatMap((feature) => feature.close()))
  writeMermaidUses(workspace, mermaid)
  return { waiting, problems }

  async function resolveBody(page: Page, parsed: ParsedPost, summary: PageSummary, given: string): Promise<Problem[]> {
    const { context, asked } = noteQuestions(resolver.contextOf(page))
    const { tree, problems } = resolvePost(parsed, context)
    const enriched = features.map((feature) => feature.enrich(tree, summary, index.settings))
    const word = wordsFor(summary.langTag).diagram
    let isPublishing = false
    const publish = (svg: string) => {
      isPublishing = true
      const src = pictures.publishDrawing(svg)
      if (!waiting.figures.has(summary)) waiting.figures.set(summary, { src, isPhoto: false })
      return src
    }
    const drawn = await drawDiagrams(tree, page.file ?? '', { workspace, theme, word, publish })
    mermaid.push(...drawn.mermaid)
    const { wanted, first } = picturesOf(tree)
    const { mdx, toc, features: used } = parsed
    const made = { tree, ...(mdx && { mdx }), toc, features: used, hasFigures: false }
    if (wanted.length === 0) writeBody(workspace.files, page.url, made)
    else {
      setBodyAside(workspace.files, page.url, made)
      waiting.bodies.push({ page: summary, bodyLine: page.bodyLine, wanted })
    }
    const result: KeptBody = {
      given,
      asked,
      problems: [...problems, ...enriched.flatMap(({ problems }) => problems), ...drawn.problems],
      imageHosts: imageHosts(null, tree),
      frameHosts: frameHosts(tree, index.settings.privacy),
      first,
      told: enriched.map(({ told }) => told),
    }
    // What was put elsewhere as well, or waits for that, is made again.
    if (wanted.length === 0 && drawn.mermaid.length === 0 && !isPublishing) kept?.set(page.url, result)
    return takeResult(summary, result)
  }

  function takeResult(summary: PageSummary, { first, told, problems, ...hosts }: KeptBody): Problem[] {
    const plan = waiting.covers.get(summary)
    // A text that begins with its cover would show it twice.
    if (plan?.cover && ('file' in plan.cover ? plan.cover.file : plan.cover.src) === first) plan.cover = null
    summary.imageHosts = [...new Set([...imageHosts(outsideOf(plan?.cover)), ...hosts.imageHosts])].sort()
    summary.frameHosts = hosts.frameHosts
    for (const [at, feature] of features.entries()) feature.note(summary, told[at] ?? [])
    return problems
  }
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
