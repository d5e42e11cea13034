import type { Site } from '../record/site'
import type { PageSummary } from '../record/site-index'
import type { RestFont } from '../site/rest-fonts'
import type { Questions } from './questions'
import { questions } from './this-site'

/** What an address shows: a page, and for a long list which part of it. */
export type Destination = { page: PageSummary; pager: number }

export type Door = Omit<Questions, 'place' | 'restFonts'> & {
  /** of the page that asks */
  url: string
  destination(): Destination | null
  /** what the page hands down to the components that it shows, which ask nothing themselves */
  site: Site
}

/**
 * The only door to the pages, for the page at an address (decoded, without the base path): all that it shows of the site
 * it has asked here. The content step has left out what isn't public, so nothing behind this door is a draft in
 * production; in `next dev` unpublished pages are there and say so in `state`.
 */
export function openDoor(url: string): Door {
  return {
    ...questions,
    url,
    destination() {
      const place = questions.place(url)
      const page = place && questions.page(place.url)
      return page && { page, pager: place.pager }
    },
    site: {
      get settings() {
        return questions.settings()
      },
      get pages() {
        return questions.pages()
      },
      pageAt: questions.page,
      data: questions.data,
      kept: questions.kept,
      restFonts: (characters) => questions.restFonts(characters).map(restFontUrl),
    },
  }
}

function restFontUrl(number: number): string {
  return (questions.kept('rest-fonts.json') as RestFont[])[number]?.url ?? ''
}
