import type { Root } from 'hast'
import type { Problem } from '../../base/problems'
import type { PageSummary, SiteSettings } from '../../record/site-index'
import { fillModelCalls } from '../calls/fill-calls'
import { linkMentions } from '../mentions/link-mentions'
import { mentionNames } from '../mentions/mentions'
import { noteView } from '../notes/note-view'
import { placeNotes } from '../notes/place-notes'
import { atlasHref, modelHref } from '../pages/atlas'
import type { Catalogue } from '../read/catalogue'
import { localeOf } from '../words/words'

export type Enricher = {
  /** Puts into a resolved body what the catalogue knows. Changes the tree. */
  enrich(tree: Root, page: PageSummary, settings: SiteSettings): Problem[]
  /** model → addresses of the pages that speak of it, as far as they have passed */
  mentions(): Record<string, string[]>
  /** what can be said when every page has passed */
  close(): Problem[]
}

/**
 * Facts before names, because a fact may be a name; notes before names as well, because a note is found by the
 * author's own sentence, which links don't change but which names are looked for in.
 */
export function makeEnricher({ atlas, home, notes }: Catalogue): Enricher {
  const names = atlas && mentionNames(atlas.models)
  const mentions = new Map<string, Set<string>>()
  const waiting = new Map([...notes].map(([file, list]) => [file.normalize('NFC'), list]))
  return { enrich, close, mentions: () => Object.fromEntries([...mentions].map(([id, urls]) => [id, [...urls]])) }

  function enrich(tree: Root, page: PageSummary, settings: SiteSettings): Problem[] {
    const locale = localeOf(page.langTag)
    const note = (id: string) => mentions.set(id, (mentions.get(id) ?? new Set()).add(page.url))
    const address = (id: string | null) =>
      id === null ? atlasHref({ home }, settings, page.lang, '/models/') : modelHref({ home }, settings, page.lang, id)
    const file = page.file ?? ''
    const problems = fillModelCalls(tree, { atlas, locale, file, href: address, onModel: note })
    const mine = waiting.get(file.normalize('NFC'))
    if (mine) problems.push(...placeNotes(tree, mine, noteView(locale)))
    waiting.delete(file.normalize('NFC'))
    if (names && page.params.models !== false) {
      linkMentions(tree, { names, href: address, report: ({ id }) => note(id) })
    }
    return problems
  }

  function close(): Problem[] {
    return [...waiting].flatMap(([file, [first]]) => {
      if (!first) return []
      const message = `there is no post ${file} to put notes on`
      return [{ ...first.place, severity: 'warning' as const, code: 'notes-without-post', message }]
    })
  }
}
