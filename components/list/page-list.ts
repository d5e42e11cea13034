import type { ReactNode } from 'react'
import type { Site } from '../../lib/record/site'
import type { PageSummary } from '../../lib/record/site-index'

/** A list as it is shown: the part of it that stands on this page. */
export type PageList = {
  site: Site
  page: PageSummary
  pager: number
  /** its own text, on its first part only; null where it has none */
  text: ReactNode
  members: readonly PageSummary[]
}
