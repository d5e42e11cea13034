import type { PlainOptions } from './plain-shortcode'

export type FeedOptions = PlainOptions & {
  /** a path as it stands in the page → the full address */
  absolute: (address: string) => string
}
