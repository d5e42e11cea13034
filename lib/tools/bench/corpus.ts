import { Random } from '../fuzz/random'
import { postBody } from './post-body'

export type BenchPost = {
  slug: string
  title: string
  /** day, as front matter has it */
  date: string
  description: string
  tags: string[]
  category: string
  hasMath: boolean
  body: string
}

const topics = [
  '모델',
  '문장',
  '학습',
  '토큰',
  '행렬',
  '검색',
  '번역',
  '확률',
  'attention',
  'compiler',
  'data',
  'graph',
]
const kinds = ['개론', '구현', '실험', '읽기', '논문', 'notes']
const firstDay = Date.UTC(2005, 0, 1)
const day = 86_400_000

/** The posts of a benchmark, the same for a seed, in turn: a longer corpus begins with the shorter one's posts. */
export function makePosts(count: number, seed: number): BenchPost[] {
  return Array.from({ length: count }, (_, index) => makePost(index, new Random(seed * 1_000_003 + index)))
}

function makePost(index: number, random: Random): BenchPost {
  const topic = random.pick(topics)
  const hasMath = random.chance(0.2)
  return {
    slug: slugOf(index),
    title: `${topic} ${index}: ${random.pick(kinds)}`,
    date: new Date(firstDay + index * (day / 2)).toISOString().slice(0, 10),
    description: `${topic}에 대하여 적어 둔 글, part ${index}.`,
    tags: [...new Set([1, 2, 3].map(() => `${random.pick(topics)}-${random.below(5)}`))],
    category: random.pick(kinds),
    hasMath,
    body: postBody(random, { link: slugOf(random.below(index + 1)), hasMath }),
  }
}

function slugOf(index: number): string {
  return `post-${String(index).padStart(5, '0')}`
}

/** The file of a post as Hugo, Astro and Gaji read it. */
export function postText({ title, date, description, tags, category, hasMath, body }: BenchPost): string {
  const fields = { title, date, description, tags, categories: [category], ...(hasMath && { math: true }) }
  // JSON is YAML; a date stays bare, for a quoted one is a string to Astro.
  const lines = Object.entries(fields).map(
    ([key, value]) => `${key}: ${key === 'date' ? value : JSON.stringify(value)}`,
  )
  return `---\n${lines.join('\n')}\n---\n\n${body}`
}
