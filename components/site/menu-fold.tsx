import type { SiteSettings } from '../../lib/record/site-index'
import type { MenuEntry } from '../../lib/record/types'
import { MenuLink } from './menu-link'

type MenuFoldProps = {
  settings: SiteSettings
  title: string
  entries: readonly MenuEntry[]
  /** so many of the first stand in the line on a desk, and here on a phone only */
  unfolded?: number
  current?: string
}

export function MenuFold({ settings, title, entries, unfolded = 0, current }: MenuFoldProps) {
  return (
    <close-menu>
      <details>
        <summary>{title}</summary>
        <ul>
          {entries.map((entry, index) => (
            <li key={entry.identifier + entry.url} className={index < unfolded ? 'desk:hidden' : undefined}>
              <MenuLink settings={settings} entry={entry} current={current} />
            </li>
          ))}
        </ul>
      </details>
    </close-menu>
  )
}
