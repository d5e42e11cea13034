import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { projectFolder } from '../base/workspace/project-folder'
import { openTheme } from '../build/assets/theme-tokens'
import { type Card, cardLook, type ShownFigure } from './card'
import { drawCard } from './draw/draw-card'

/**
 * `npx tsx lib/cards/bench.ts [FOLDER]`: what a card costs of processor time once the first is drawn, and its bytes; with
 * a folder also cards with its pictures, at most forty. A photo is taken as large as it lies there: a build gives a light
 * copy.
 */
const look = cardLook(openTheme(projectFolder))
const [folder] = process.argv.slice(2)

const titles = [
  '대규모 언어 모델의 역사: 통계적 언어 모델에서 트랜스포머를 거쳐 오늘에 이르기까지',
  '어텐션은 왜 √d로 나누는가',
  '가지를 시작하며',
  'Attention Is All You Need, Revisited: What a Decade of Transformers Has Taught Us',
  '2024년에 읽은 논문 가운데 가장 오래 기억에 남은 것들',
]

function card(at: number, figure: ShownFigure | null): Card {
  const said = {
    langTag: 'ko-KR',
    site: '가지',
    kind: '',
    words: '',
    date: '2026년 3월 1일',
    terms: ['언어 모델', '수식'],
  }
  return { ...said, title: `${titles[at % titles.length]} ${at + 1}`, figure }
}

async function measure(name: string, cards: readonly Card[]): Promise<void> {
  const before = process.cpuUsage()
  const sizes: number[] = []
  for (const one of cards) sizes.push((await drawCard(one, look)).length)
  const { user, system } = process.cpuUsage(before)
  const mean = (sum: number) => sum / cards.length
  const bytes = mean(sizes.reduce((sum, size) => sum + size, 0))
  const cost = `${mean((user + system) / 1000).toFixed(1)} ms`
  console.log(
    `${name}: ${cards.length} cards, ${cost} and ${(bytes / 1000).toFixed(1)} KB each, at most ${Math.max(...sizes)} bytes`,
  )
}

await measure('the first', [card(0, null)])
await measure(
  'until all is warm',
  titles.map((_, at) => card(at, null)),
)
await measure(
  'words',
  Array.from({ length: 40 }, (_, at) => card(at + titles.length, null)),
)
if (folder) {
  const names = readdirSync(folder)
    .filter((name) => /\.(?:jpe?g|png|webp)$/i.test(name))
    .slice(0, 40)
  const pictures = names.map((name, at) => card(at, { name, file: join(folder, name), isPhoto: true }))
  if (pictures.length > 0) await measure('pictures', pictures)
}
