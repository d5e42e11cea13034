import { getSettings } from '../../lib/content/pages'
import type { MenuEntry } from '../../lib/hugo/types'
import { href } from '../../lib/site/urls'

/** What a narrow header holds without breaking; the author's menu may be longer. */
const shown = 4

type MenuLinksProps = { entries: readonly MenuEntry[]; current?: string; more: string }

export function MenuLinks({ entries, current, more }: MenuLinksProps) {
  const rest = entries.slice(shown)
  return (
    <ul className="menu">
      {entries.slice(0, shown).map((entry) => (
        <li key={entry.identifier + entry.url}>
          <MenuLink entry={entry} current={current} />
        </li>
      ))}
      {rest.length > 0 && (
        <li>
          <details className="menu-more">
            <summary>{more}</summary>
            <ul>
              {rest.map((entry) => (
                <li key={entry.identifier + entry.url}>
                  <MenuLink entry={entry} current={current} />
                </li>
              ))}
            </ul>
          </details>
        </li>
      )}
    </ul>
  )
}

function MenuLink({ entry, current }: { entry: MenuEntry; current?: string }) {
  const address = entry.page !== null || entry.url.startsWith('/') ? href(getSettings(), entry.page ?? entry.url) : entry.url
  const isHere = current !== undefined && current === (entry.page ?? entry.url)
  return (
    <>
      <a href={address} title={entry.title || undefined} aria-current={isHere ? 'page' : undefined}>
        {entry.name}
      </a>
      {entry.children.length > 0 && (
        <ul>
          {entry.children.map((child) => (
            <li key={child.identifier + child.url}>
              <MenuLink entry={child} current={current} />
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
