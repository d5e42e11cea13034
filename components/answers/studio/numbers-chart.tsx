import { useId } from 'react'
import type { NumbersAnswer } from '../../../lib/answers/author/numbers'
import { say } from '../../../lib/words/words'
import type { AuthorPageProps } from './author-page-props'

type ChartProps = Pick<NumbersAnswer, 'days'> & Pick<AuthorPageProps, 'words' | 'lang'>

const [width, height, step] = [600, 160, 20]

/** Views of thirty days as bars, said in a sentence for who doesn't see them, and as a table. */
export function NumbersChart({ days, words, lang }: ChartProps) {
  const id = useId()
  const most = Math.max(...days.map(({ views }) => views))
  const sum = days.reduce((total, { views }) => total + views, 0)
  const short = new Intl.DateTimeFormat(lang, { month: 'short', day: 'numeric', timeZone: 'UTC' })
  const rows = days.map(({ day, views }) => ({ day, views, name: short.format(Date.parse(day)) }))
  const best = rows.find(({ views }) => views === most)?.name ?? ''
  const top = niceTop(most)
  const yOf = (value: number) => height - (value / top) * height
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{words.chart}</h2>
      <p className="studio-hint">{words.means.chart}</p>
      <figure className="studio-chart">
        <span aria-hidden="true">{top.toLocaleString(lang)}</span>
        <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={say(words.chartSays, { sum, day: best, most })}>
          {[top, top / 2, 0].map((value) => (
            <line key={value} x1="0" x2={width} y1={yOf(value)} y2={yOf(value)} />
          ))}
          {rows.map(({ day, views, name }, at) => (
            <rect key={day} x={at * step + 3} y={yOf(views)} width={step - 6} height={height - yOf(views)} rx="2">
              <title>{`${name}: ${views.toLocaleString(lang)}`}</title>
            </rect>
          ))}
        </svg>
        <figcaption aria-hidden="true">
          {[0, Math.floor(rows.length / 2), rows.length - 1].map((at) => (
            <span key={at}>{rows[at]?.name}</span>
          ))}
        </figcaption>
      </figure>
      <details>
        <summary>{words.chartTable}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.day}</th>
              <th scope="col">{words.views}</th>
            </tr>
          </thead>
          <tbody>
            {rows.toReversed().map(({ day, views, name }) => (
              <tr key={day}>
                <th scope="row">{name}</th>
                <td>{views.toLocaleString(lang)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  )
}

/** The least of 2, 4, 10, 20, 40, 100 … that holds them all: its half is whole too. */
function niceTop(most: number): number {
  for (let unit = 1; ; unit *= 10) for (const times of [2, 4, 10]) if (times * unit >= most) return times * unit
}
