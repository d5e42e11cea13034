import type { SiteSettings } from '../../lib/record/site-index'
import type { MenuEntry } from '../../lib/record/types'
import { href } from '../../lib/site/addresses/urls'

type MenuLinkProps = { settings: SiteSettings; entry: MenuEntry; current?: string }

/** An entry with those below it. It is marked on its own page, and on the pages inside it. */
export function MenuLink({ settings, entry, current }: MenuLinkProps) {
  const target = entry.page ?? entry.url
  const isOurs = entry.page !== null || entry.url.startsWith('/')
  return (
    <>
      <a
        href={isOurs ? href(settings, target) : entry.url}
        title={entry.title || undefined}
        aria-current={currentState(target, current)}
      >
        {entry.name}
      </a>
      {entry.children.length > 0 && (
        <ul>
          {entry.children.map((child) => (
            <li key={child.identifier + child.url}>
              <MenuLink settings={settings} entry={child} current={current} />
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

function currentState(target: string, current: string | undefined): 'page' | 'true' | undefined {
  if (current === target) return 'page'
  return target.length > 1 && target.endsWith('/') && current?.startsWith(target) ? 'true' : undefined
}
