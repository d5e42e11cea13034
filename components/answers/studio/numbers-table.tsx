import { useId } from 'react'
import type { AuthorPageProps } from './author-page-props'

type Row = { key: string; name: string; note?: string; numbers: readonly number[] }
type NumbersTableProps = Pick<AuthorPageProps, 'lang' | 'words'> & {
  title: string
  /** what the numbers are */
  hint: string
  columns: readonly string[]
  rows: readonly Row[]
}

/** Numbers with their names and what they mean. On a phone a wide one is pushed aside within its own frame. */
export function NumbersTable({ lang, words, title, hint, columns, rows }: NumbersTableProps) {
  const id = useId()
  return (
    <div>
      <h2 id={id}>{title}</h2>
      <p className="studio-hint">{hint}</p>
      {rows.length === 0 ? (
        <p className="studio-hint">{words.noViews}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: who has no mouse pushes it by keys
        <section className="studio-scrolled" tabIndex={0} aria-labelledby={id}>
          <table>
            <thead>
              <tr>
                {columns.map((column) => (
                  <th key={column} scope="col">
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ key, name, note, numbers }) => (
                <tr key={key}>
                  <th scope="row">
                    {name}
                    {note && <small>{note}</small>}
                  </th>
                  {numbers.map((number, at) => (
                    <td key={columns[at + 1]}>{number.toLocaleString(lang)}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </div>
  )
}
