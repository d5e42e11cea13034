import { environment } from '../base/environment'
import type { WorkFiles } from '../base/workspace/work-files'
import type { Site } from '../record/site'
import { openIndex, type PageSummary } from '../record/site-index'
import type { RestFont } from '../site/rest-fonts'
import { noteQuestions } from './asked'
import { noteAsked } from './asked-notes'
import { openQuestions, type Questions } from './questions'
import { questions } from './this-site'

/** What an address shows: a page, and for a long list which part of it. */
export type Destination = { page: PageSummary; pager: number }

export type Door = Omit<Questions, 'place' | 'fields' | 'restFonts'> & {
  /** of the page that asks */
  url: string
  /** Next shows the page anew when it has changed, and with it what is wrong in the site: in `next dev` */
  refreshes: boolean
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
  return doorTo(url, ask, { refreshes: process.env.NODE_ENV === 'development', fonts: questions })
}

/** To a site that no content step has left so: with the text that someone is writing (lib/build/preview). */
export function openDraftDoor(url: string, files: WorkFiles): Door {
  const ask = openQuestions(files, openIndex(files, { isFixed: true }))
  return doorTo(url, ask, { refreshes: false, fonts: ask })
}

type Sight = Pick<Door, 'refreshes'> & { fonts: Pick<Questions, 'kept'> }

function doorTo(url: string, ask: Questions, { refreshes, fonts }: Sight): Door {
  return {
    ...ask,
    url,
    refreshes,
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
      restFonts: (characters) => ask.restFonts(characters).map((number) => restFontUrl(number, fonts)),
    },
  }
}

/** Its address changes with each new character of the site, and a page only by that (lib/serve/reuse/frame-addresses.ts). */
function restFontUrl(number: number, { kept }: Sight['fonts']): string {
  return (kept('rest-fonts.json') as RestFont[])[number]?.url ?? ''
}
