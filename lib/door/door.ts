import { environment } from '../base/environment'
import type { Site } from '../record/site'
import type { PageSummary } from '../record/site-index'
import type { RestFont } from '../site/rest-fonts'
import { noteQuestions } from './asked'
import { noteAsked } from './asked-notes'
import type { Questions } from './questions'
import { questions } from './this-site'

/** What an address shows: a page, and for a long list which part of it. */
export type Destination = { page: PageSummary; pager: number }

export type Door = Omit<Questions, 'place' | 'fields' | 'restFonts'> & {
  /** of the page that asks */
  url: string
  destination(): Destination | null
  /** what the page hands down to the components that it shows, which ask nothing themselves */
  site: Site
}

/**
 * The only door to the pages, for the page at an address (decoded, without the base path): all that it shows of the site
 * it has asked here, and a build that keeps pages notes what. The content step has left out what isn't public, so nothing
 * behind this door is a draft in production; in `next dev` unpublished pages are there and say so in `state`.
 */
export function openDoor(url: string): Door {
  const ask = environment.GAJI_REUSE ? noteQuestions(questions, (asked) => noteAsked(url, asked)) : questions
  return {
    ...ask,
    url,
    destination() {
      const place = ask.place(url)
      const page = place && ask.page(place.url)
      return page && { page, pager: place.pager }
    },
    site: {
      get settings() {
        return ask.settings()
      },
      get pages() {
        return ask.pages()
      },
      pageAt: ask.page,
      neighbours: ask.neighbours,
      data: ask.data,
      kept: ask.kept,
      posts: ask.posts,
      years: ask.years,
      restFonts: (characters) => ask.restFonts(characters).map(restFontUrl),
    },
  }
}

/** Its address changes with each new character of the site, and a page only by that (lib/serve/reuse/frame-addresses.ts). */
function restFontUrl(number: number): string {
  return (questions.kept('rest-fonts.json') as RestFont[])[number]?.url ?? ''
}
