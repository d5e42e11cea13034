import type { TocEntry } from '../../lib/record/parsed-post'

/** The contents of a long post; two headings are no journey and get none. Folded, except in a wide page's margin. */
export function Contents({ entries, title }: { entries: readonly TocEntry[]; title: string }) {
  if (count(entries) < 3) return null
  return (
    <nav className="fold post-contents" aria-label={title}>
      <follow-contents>
        <details>
          <summary>{title}</summary>
          <ContentsList entries={entries} />
        </details>
      </follow-contents>
    </nav>
  )
}

function ContentsList({ entries }: { entries: readonly TocEntry[] }) {
  return (
    <ol>
      {entries.map((entry) => (
        <li key={entry.id}>
          <a href={`#${encodeURIComponent(entry.id)}`}>{entry.text}</a>
          {entry.children.length > 0 && <ContentsList entries={entry.children} />}
        </li>
      ))}
    </ol>
  )
}

function count(entries: readonly TocEntry[]): number {
  return entries.reduce((sum, entry) => sum + 1 + count(entry.children), 0)
}
