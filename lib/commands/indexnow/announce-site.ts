import { join } from 'node:path'
import { readChecked, writeChecked } from '../../base/disk/checked-file'
import { OperationalError } from '../../base/disk/explain-error'
import type { Workspace } from '../../base/workspace/workspace'
import type { SiteIndex } from '../../record/site-index'
import { absoluteUrl } from '../../site/addresses/urls'
import { type Change, type Contents, changesSince, contentsOf } from './changed-addresses'
import { sendAddresses } from './send-addresses'

type Options = { endpoint: string; dryRun: boolean; most?: number; tell: (line: string) => void }

/** Sends what is new, changed or gone since the last time, and remembers it as soon as it is taken. */
export async function announceSite(
  { files, cacheFolder }: Pick<Workspace, 'files' | 'cacheFolder'>,
  index: SiteIndex,
  { endpoint, dryRun, most = 10_000, tell }: Options,
): Promise<void> {
  const { settings } = index
  const { indexNow: key, baseURL } = settings
  if (!key) throw new OperationalError('the site has no key for IndexNow (write [params.gaji] indexNow = "…")')
  if (!/^https?:/.test(baseURL)) throw new OperationalError('the site has no address (write baseURL, or set SITE_URL)')
  const memory = join(cacheFolder, 'indexnow.json')
  const known: Contents = JSON.parse(readChecked(memory)?.toString() ?? '{}')
  const changes = changesSince(known, contentsOf(index, files), baseURL)
  const sender = { endpoint, key, keyLocation: absoluteUrl(settings, `/${key}.txt`) }
  for (let at = 0; at < changes.length; at += most) {
    const part = changes.slice(at, at + most)
    if (!dryRun) {
      const addresses = part.map(({ address }) => address)
      await sendAddresses(addresses, sender)
      remember(part)
    }
    for (const { what, address } of part) tell(`${what} ${address}`)
  }
  tell(changes.length === 0 ? 'nothing has changed' : `${changes.length} ${dryRun ? 'would be' : 'were'} sent`)

  function remember(part: readonly Change[]): void {
    for (const { address, hash } of part) {
      if (hash === undefined) delete known[address]
      else known[address] = hash
    }
    writeChecked(memory, JSON.stringify(known))
  }
}
