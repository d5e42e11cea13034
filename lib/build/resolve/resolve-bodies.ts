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
import { outsideOf, planPictures, type WaitingPictures, wantCovers } from '../enrich/wanted-pictures'
import { withoutFault } from '../enrich/without-fault'
import type { ParsedPages } from '../parse/parse-pages'
import type { Trees } from '../parse/tree-cache'
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
}

/**
 * The second round: addresses, pictures and what features know, now that all pages and anchors are known. A body is
 * written, or set aside where it shows pictures: nothing is encoded before the author knows whether her texts are right.
 */
export async function resolveBodies(
  { bodies, anchors }: Pick<ParsedPages, 'bodies' | 'anchors'>,
  { site, index, pictures, features, trees, theme, workspace }: Surroundings,
): Promise<{ waiting: WaitingPictures; problems: Problem[] }> {
  const { waiting, problems } = planPictures(site, index.pages, pictures)
  const mermaid: MermaidUse[] = []
  const added = index.featurePages.map(({ url }) => url)
  const resolver = makeResolver(site, pictures, anchors, added)
  for (const [page, { key, summary, again }] of bodies) {
    const work = async () => {
      const parsed = trees.read(key) ?? (await again())
      if (!parsed) throw new Error('its tree is gone from the cache as soon as it is made')
      return resolveBody(page, parsed, summary)
    }
    problems.push(...(await withoutFault(workspace.files, summary, page.bodyLine, work)))
  }
  wantCovers(waiting, pictures)
  problems.push(...features.flatMap((feature) => feature.close()))
  writeMermaidUses(workspace, mermaid)
  return { waiting, problems }

  async function resolveBody(page: Page, parsed: ParsedPost, summary: PageSummary): Promise<Problem[]> {
    const { tree, problems } = resolvePost(parsed, resolver.contextOf(page))
    const known = features.flatMap((feature) => feature.enrich(tree, summary, index.settings))
    const found = [...problems, ...known]
    const word = wordsFor(summary.langTag).diagram
    const drawing = { workspace, theme, word, publish: pictures.publishDrawing }
    const drawn = await drawDiagrams(tree, page.file ?? '', drawing)
    mermaid.push(...drawn.mermaid)
    const { files, first } = picturesOf(tree)
    for (const file of files) pictures.want(file, 'page')
    const plan = waiting.covers.get(summary)
    // A text that begins with its cover would show it twice.
    if (plan?.cover && ('file' in plan.cover ? plan.cover.file : plan.cover.src) === first) plan.cover = null
    summary.imageHosts = imageHosts(outsideOf(plan?.cover), tree)
    summary.frameHosts = frameHosts(tree, index.settings.privacy)
    const { mdx, toc, features: used } = parsed
    const made = { tree, ...(mdx && { mdx }), toc, features: used, hasFigures: false }
    if (files.length === 0) writeBody(workspace.files, page.url, made)
    else {
      setBodyAside(workspace.files, page.url, made)
      waiting.bodies.push({ page: summary, bodyLine: page.bodyLine })
    }
    return [...found, ...drawn.problems]
  }
}
