import type { SiteSettings } from '../../lib/record/site-index'
import { href } from '../../lib/site/addresses/urls'

/** A page beside one, and what leads there is called: "이전 글". */
export type Neighbour = { word: string; url: string; name: string; langTag: string; rel?: 'prev' | 'next' }

type NeighbourPairProps = {
  settings: SiteSettings
  label: string
  /** what they are neighbours in, where it isn't their section */
  title?: string
  previous: Neighbour | null
  next: Neighbour | null
}

/** The ways on from a post, side by side: back at the start of the line, ahead at its end. */
export function NeighbourPair({ settings, label, title, previous, next }: NeighbourPairProps) {
  return (
    <nav
      className="mt-8 grid grid-cols-2 gap-4 rule-above pt-rule text-sm/normal text-muted print:hidden"
      aria-label={label}
    >
      {title && <p className="col-span-2">{title}</p>}
      {previous && <Way settings={settings} to={previous} className="group no-underline" />}
      {next && <Way settings={settings} to={next} className="group -col-start-2 text-end no-underline" />}
    </nav>
  )
}

function Way({ settings, to, className }: { settings: SiteSettings; to: Neighbour; className: string }) {
  return (
    <a className={className} rel={to.rel} href={href(settings, to.url)}>
      {to.word}{' '}
      <b
        className="mt-[0.15rem] block text-md [font-weight:600] text-balance text-ink group-hover:text-inherit"
        lang={to.langTag}
      >
        {to.name}
      </b>
    </a>
  )
}
