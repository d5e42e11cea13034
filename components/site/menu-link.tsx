import { getSettings } from '../../lib/door/pages'
import type { MenuEntry } from '../../lib/record/types'
import { href } from '../../lib/site/addresses/urls'

/** An entry with those below it. It is marked on its own page, and on the pages inside it. */
export function MenuLink({ entry, current }: { entry: MenuEntry; current?: string }) {
  const target = entry.page ?? entry.url
  const isOurs = entry.page !== null || entry.url.startsWith('/')
  return (
    <>
      <a
        href={isOurs ? href(getSettings(), target) : entry.url}
        title={entry.title || undefined}
        aria-current={currentState(target, current)}
      >
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

function currentState(target: string, current: string | undefined): 'page' | 'true' | undefined {
  if (current === target) return 'page'
  return target.length > 1 && target.endsWith('/') && current?.startsWith(target) ? 'true' : undefined
}
