import { join } from 'node:path'
import type { Workspace } from '../../base/workspace/workspace'
import { cardLook } from '../../cards/card'
import { openTheme } from '../assets/theme-tokens'
import type { PreviewCard } from './preview-card'

/**
 * The picture by which a page would be shown elsewhere: a file of the site that its author has chosen, or PNG; null where it
 * has none, and where none can be drawn here.
 */
export async function drawPreviewCard(
  shown: PreviewCard | null,
  { projectFolder, siteFolder }: Pick<Workspace, 'projectFolder' | 'siteFolder'>,
): Promise<{ file: string } | { png: Uint8Array } | null> {
  if (!shown || 'file' in shown) return shown
  const { card } = shown
  const known = card.figure
  const figure = known && 'file' in known ? { ...known, file: join(siteFolder, known.file) } : known
  try {
    // Not before it is wanted: its letters are in packages that not every host has beside the preview.
    const { drawCard } = await import('../../cards/draw/draw-card')
    return { png: await drawCard({ ...card, figure }, cardLook(openTheme(projectFolder))) }
  } catch {
    return null
  }
}
