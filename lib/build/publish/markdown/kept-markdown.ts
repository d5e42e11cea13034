import { join } from 'node:path'
import { type KeptTexts, openKeptTexts } from '../../../base/disk/kept-texts'
import type { Workspace } from '../../../base/workspace/workspace'
import { bundleCode } from '../../code/bundle-code'

/** Markdown that was made of a body, kept between builds until other code makes it. */
export async function openKeptMarkdown({
  projectFolder,
  cacheFolder,
}: Pick<Workspace, 'projectFolder' | 'cacheFolder'>): Promise<KeptTexts> {
  const { version } = await bundleCode(projectFolder, 'lib/build/publish/markdown/plain-markdown.ts')
  const { textOf, prune } = openKeptTexts(join(cacheFolder, 'markdown'))
  return { textOf: (of, make) => textOf([version, of], make), prune }
}
