import { menu } from '#work/theme.json'
import type { SiteSettings } from '../../lib/record/site-index'
import type { MenuEntry } from '../../lib/record/types'
import { fitMenu } from '../../lib/site/fit-menu'
import { MenuFold } from './menu-fold'
import { MenuLink } from './menu-link'

type MenuLinksProps = { settings: SiteSettings; entries: readonly MenuEntry[]; current?: string; more: string }

/** The header's line in em: beside the name on a desk, a line of its own on a phone of 320 px. */
const lines = { wide: 40, narrow: 18.5 }

/** The author's menu, however long: what a desk or a phone has no room for folds behind one word. */
export function MenuLinks({ settings, entries, current, more }: MenuLinksProps) {
  const names = entries.map((entry) => entry.name)
  const wide = fitMenu(names, more, lines.wide, menu)
  const narrow = fitMenu(names, more, lines.narrow, menu)
  return (
    <ul className="menu">
      {entries.slice(0, wide).map((entry, index) => (
        <li key={entry.identifier + entry.url} className={index < narrow ? undefined : 'max-desk:hidden'}>
          {entry.children.length > 0 ? (
            <MenuFold {...{ settings, current, title: entry.name, entries: [...ownLink(entry), ...entry.children] }} />
          ) : (
            <MenuLink settings={settings} entry={entry} current={current} />
          )}
        </li>
      ))}
      {narrow < entries.length && (
        <li className={wide < entries.length ? undefined : 'desk:hidden'}>
          <MenuFold {...{ settings, current, title: more, entries: entries.slice(narrow), unfolded: wide - narrow }} />
        </li>
      )}
    </ul>
  )
}

/** An entry that has others below it is a page as well. */
function ownLink(entry: MenuEntry): MenuEntry[] {
  return entry.page !== null || entry.url ? [{ ...entry, children: [] }] : []
}
