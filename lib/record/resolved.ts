import type { Properties } from 'hast'
import type { Fault } from '../base/problems'

export type ResolvedAddress = { href: string; external?: boolean; fault?: Fault }
export type ResolvedImage = {
  src: string
  /** width, height, srcSet, loading and the like, over what the author wrote */
  properties?: Properties
  fault?: Fault
  warnings?: Fault[]
}
