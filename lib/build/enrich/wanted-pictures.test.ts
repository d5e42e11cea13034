import { expect, it } from 'vitest'
import type { PlannedCover } from '../../pictures/show/page-cover'
import type { WantedPicture } from '../../pictures/show/picture-files'
import type { PageSummary } from '../../record/site-index'
import { wantPictures } from './wanted-pictures'

const page = (url: string, date: string | null) => ({ url, date }) as PageSummary
const planned = (file: string) => ({ file, alt: '', caption: '', place: { file: 'a.md', line: 1, column: 1 } })
const plan = (cover: string | null, card: string | null): PlannedCover => ({
  cover: cover ? planned(cover) : null,
  card: card ? planned(card) : null,
  isChosen: false,
  problems: [],
})

it('pictures are wanted as readers meet them: the newest page first, its cover, then its text; cards at last', () => {
  const [old, recent, undated] = [page('/old/', '2020-01-01'), page('/new/', '2024-01-01'), page('/about/', null)]
  const inText = (file: string): WantedPicture => ({ file, use: 'text' })
  const wanted: string[] = []
  wantPictures(
    {
      covers: new Map([
        [undated, plan(null, null)],
        [old, plan('old-cover.jpg', null)],
        [recent, plan('new-cover.jpg', 'new-card.jpg')],
      ]),
      bodies: [
        { page: undated, bodyLine: 1, wanted: [inText('about.jpg')] },
        { page: recent, bodyLine: 1, wanted: [inText('first.jpg'), inText('second.jpg')] },
      ],
      siteCard: planned('site-card.jpg'),
      figures: new Map(),
    },
    { want: ({ file, use }) => wanted.push(`${file} ${use}`) },
  )
  expect(wanted).toEqual([
    'new-cover.jpg wide',
    'first.jpg text',
    'second.jpg text',
    'old-cover.jpg wide',
    'about.jpg text',
    'new-card.jpg card',
    'site-card.jpg card',
  ])
})
