import addresses from '#work/assets.json'
import { encodePath } from '../base/text/addresses'

/** The engine's own files, whose addresses change with their content. Written by the content step. */
export type Asset = keyof typeof addresses

export function assetUrl(settings: { basePath: string }, asset: Asset): string {
  return settings.basePath + encodePath(addresses[asset])
}
