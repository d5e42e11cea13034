import type { Random } from '../fuzz/random'

const korean =
  '모델 문장 학습 토큰 행렬 가중치 기울기 주의 층 임베딩 확률 분포 손실 표본 자료 실험 결과 그림 수식 코드 함수 변수 배열 차원 벡터 공간 거리 검색 질문 대답 요약 번역 문맥'.split(
    ' ',
  )
const endings = ['를 본다', '을 따로 적는다', '이 먼저다', '은 나중에 고친다', '과 함께 쓴다', '에서 시작한다']
const english =
  'the model reads a long sentence and keeps what it needs for later while training on many small batches of noisy data until loss stops falling and nobody knows why it works better than before'.split(
    ' ',
  )
const formulas = ['\\frac{1}{n}\\sum_{i=1}^{n} x_i', '\\mathrm{softmax}(QK^\\top/\\sqrt{d})V', 'e^{i\\pi} + 1 = 0']
const sections = 5

/** Prose in two languages, lists, quotes, two blocks of code and a table, in some posts formulas: 7.4 KB or so. */
export function postBody(random: Random, { link, hasMath }: { link: string; hasMath: boolean }): string {
  const blocks = Array.from({ length: sections }, (_, index) => [
    `## ${random.pick(korean)}과 ${random.pick(english)} ${index + 1}`,
    koreanParagraph(random, 7),
    englishParagraph(random, 4),
    special(random, index, link),
    ...(hasMath ? [`식 $${random.pick(formulas)}$ 을 풀어 쓰면 이렇다.\n\n$$\n${random.pick(formulas)}\n$$`] : []),
    koreanParagraph(random, 4),
  ])
  return `${koreanParagraph(random, 4)}\n\n${blocks.flat().join('\n\n')}\n`
}

function special(random: Random, index: number, link: string): string {
  if (index === 0) return `앞의 글 [${random.pick(korean)}](/posts/${link}/)과 <https://example.org/${link}>을 본다.`
  if (index === 1) return python(random)
  if (index === 2) return table(random)
  if (index === 3) return typescript(random)
  const items = Array.from({ length: 5 }, () => `- ${koreanSentence(random)}`)
  return `> ${englishSentence(random)}\n\n${items.join('\n')}`
}

function koreanParagraph(random: Random, sentences: number): string {
  return Array.from({ length: sentences }, () => koreanSentence(random)).join(' ')
}

function koreanSentence(random: Random): string {
  const words = Array.from({ length: 7 }, () => dressed(random, random.pick(korean)))
  return `${words.join(' ')} ${random.pick(korean)}${random.pick(endings)}.`
}

function englishParagraph(random: Random, sentences: number): string {
  return Array.from({ length: sentences }, () => englishSentence(random)).join(' ')
}

function englishSentence(random: Random): string {
  const words = Array.from({ length: 10 }, () => dressed(random, random.pick(english)))
  return `So ${words.join(' ')}.`
}

/** Bold, slanted or code, now and then. */
function dressed(random: Random, word: string): string {
  if (!random.chance(0.04)) return word
  return random.pick([`**${word}**`, `*${word}*`, `\`${word}\``])
}

function python(random: Random): string {
  const lines = Array.from(
    { length: 5 },
    (_, line) => `    total_${line} = sum(x * ${random.below(99)} for x in batch)`,
  )
  return `\`\`\`python\ndef step(batch, rate=0.${random.below(99)}):\n${lines.join('\n')}\n    return total_0  # 끝\n\`\`\``
}

function typescript(random: Random): string {
  const lines = Array.from({ length: 5 }, (_, line) => `  const part${line} = rows.at(${random.below(99)}) ?? "없음"`)
  return `\`\`\`ts\nexport function read(rows: string[]): string {\n${lines.join('\n')}\n  return part0\n}\n\`\`\``
}

function table(random: Random): string {
  const cells = () => [random.pick(korean), random.pick(english), String(random.below(1000))].join(' | ')
  return `| 이름 | what | 수 |\n| --- | :-: | --: |\n${Array.from({ length: 6 }, () => `| ${cells()} |`).join('\n')}`
}
