import { draftPage } from '../../../components/page/draft-page'
import type { Problem } from '../../../lib/base/problems'
import { workspace } from '../../../lib/base/workspace/this-workspace'
import { drawPreviewCard } from '../../../lib/build/preview/draw-preview-card'
import { openPreview, type Preview } from '../../../lib/build/preview/open-preview'
import { readSiteFacts } from '../../../lib/build/preview/site-facts'
import type { PictureSize } from '../../../lib/record/pictures/picture-size'
import type { SiteFacts } from '../../../lib/writing/lint/site-facts'

/**
 * What the studio asks of the content step. `lib/build/studio` bundles this module with all that stands behind it, so that
 * Next needn't; routes have it by load-content-step.ts and import only its type.
 */
let preview: Preview | undefined

const pageOf = (file: string, text: string, kept: readonly PictureSize[] = []) => {
  preview ??= openPreview(workspace)
  return preview.pageOf(file, new TextEncoder().encode(text), kept)
}

/** The page that a file would make if it said this, as HTML, or null where it makes none, with what is wrong. */
export async function makePage(
  file: string,
  text: string,
  kept: readonly PictureSize[],
): Promise<{ html: string | null; problems: Problem[] }> {
  const { page, problems } = await pageOf(file, text, kept)
  return { html: page ? await draftPage(page.url, page.files) : null, problems }
}

/** The picture by which that page would be shown elsewhere (draw-preview-card.ts). */
export async function makeCard(file: string, text: string): ReturnType<typeof drawPreviewCard> {
  const { page } = await pageOf(file, text)
  return drawPreviewCard(page?.card ?? null, workspace)
}

export function siteFacts(): SiteFacts {
  return readSiteFacts(workspace)
}
