import type { Root } from 'hast'
import type { Problem } from '../../base/problems'
import type { Enriched } from '../../record/feature/feature'
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
  enrich(tree: Root, page: PageSummary, settings: SiteSettings): Enriched
  /** `told`: the models that its body speaks of */
  note(page: PageSummary, told: readonly string[]): void
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
  const byFile = new Map([...notes].map(([file, list]) => [file.normalize('NFC'), list]))
  const waiting = new Map(byFile)
  return { enrich, note, close, mentions: () => Object.fromEntries([...mentions].map(([id, urls]) => [id, [...urls]])) }

  function enrich(tree: Root, page: PageSummary, settings: SiteSettings): Enriched {
    const locale = localeOf(page.langTag)
    const told = new Set<string>()
    const address = (id: string | null) =>
      id === null ? atlasHref({ home }, settings, page.lang, '/models/') : modelHref({ home }, settings, page.lang, id)
    const file = page.file ?? ''
    const problems = fillModelCalls(tree, { atlas, locale, file, href: address, onModel: (id) => told.add(id) })
    const mine = byFile.get(file.normalize('NFC'))
    if (mine) problems.push(...placeNotes(tree, mine, noteView(locale)))
    if (names && page.params.models !== false) {
      linkMentions(tree, { names, href: address, report: ({ id }) => told.add(id) })
    }
    return { problems, told: [...told] }
  }

  function note({ url, file }: PageSummary, told: readonly string[]): void {
    for (const id of told) mentions.set(id, (mentions.get(id) ?? new Set()).add(url))
    waiting.delete((file ?? '').normalize('NFC'))
  }

  function close(): Problem[] {
    return [...waiting].flatMap(([file, [first]]) => {
      if (!first) return []
      const message = `there is no post ${file} to put notes on`
      return [{ ...first.place, severity: 'warning' as const, code: 'notes-without-post', message }]
    })
  }
}
