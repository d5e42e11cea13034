import { groupBy } from '../../base/group-by'
import type { Problem } from '../../base/problems'
import type { Page } from '../../record/types'

type Written = Pick<Page, 'kind' | 'file' | 'rendered' | 'body' | 'bodyLine' | 'places' | 'section'> & {
  fields: Pick<Page['fields'], 'layout' | 'type'>
}

/** A page whose text is its theme's template: archives, search, links, years. Here it would be blank. */
function isThemePage({ kind, file, rendered, body, section, fields }: Written): boolean {
  if (kind !== 'page' || file === null || !rendered || body.trim() !== '') return false
  return fields.layout !== null || fields.type !== null || section === ''
}

/** One warning for each layout, at the first page that names it. */
export function themePageProblems(pages: readonly Written[]): Problem[] {
  const byLayout = groupBy(pages.filter(isThemePage), ({ fields }) => fields.layout ?? fields.type ?? '')
  return [...byLayout].map(([layout, [first, ...others]]) => {
    const { file, places, bodyLine } = first as Written
    const place = (places.get('layout') ?? places.get('type'))?.value ?? { line: bodyLine, column: 1 }
    const more = others.length > 0 ? `; ${others.length} more like it` : ''
    const what = layout ? `layout "${layout}" is the theme's; the page is empty` : 'the page is empty'
    return {
      file: file ?? '',
      ...place,
      severity: 'warning',
      code: 'theme-page',
      message: what + more,
      remedy: 'write its text here, or remove the page; no menu leads to it',
    }
  })
}
