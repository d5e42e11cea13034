import { writeSite } from './site-folder'

const words =
  '모델 문장 학습 토큰 행렬 가중치 기울기 주의 층 임베딩 확률 분포 손실 표본 자료 실험 결과 그림 수식 코드 함수 변수 배열 차원 벡터 공간 거리 검색 질문 대답 요약 번역 문맥'.split(
    ' ',
  )
const endings = ['를 본다', '을 따로 적는다', '이 먼저다', '은 나중에 고친다', '과 함께 쓴다', '에서 시작한다']

/** A blog of so many posts in Korean, about 8 KB each, with the things that posts have. The same posts every time. */
export function writeSyntheticSite(count: number, changes: Record<string, string> = {}): string {
  const posts = Array.from({ length: count }, (_, index) => [postFile(index), postText(index, count)] as const)
  return writeSite({ ...Object.fromEntries(posts), ...changes })
}

export function postFile(index: number): string {
  return `content/posts/post-${index}.md`
}

export function postText(index: number, count: number): string {
  const random = randomFrom(index)
  const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)] as T
  const sentence = () => `${Array.from({ length: 7 }, () => pick(words)).join(' ')}${pick(endings)}.`
  const paragraph = () => Array.from({ length: 5 }, sentence).join(' ')
  const day = new Date(Date.UTC(2010, 0, 1 + index)).toISOString().slice(0, 10)
  const head = `+++\ntitle = "${pick(words)} ${index}"\ndate = ${day}\ntags = ["${pick(words)}", "${pick(words)} ${index % 40}"]\n+++\n`
  const other = `[앞의 글]({{< relref "post-${(index + 7) % count}.md" >}})`
  const parts = Array.from({ length: 5 }, (_, part) => {
    const list = Array.from({ length: 4 }, () => `- ${sentence()}`).join('\n')
    const code = `\`\`\`python\ndef step_${part}(x, y):\n    return [x * ${part} + y for _ in range(${index % 9})]\n\`\`\``
    return `## ${pick(words)} ${part}\n\n${paragraph()}\n\n${part === 0 ? other : list}\n\n${part % 2 ? code : `> ${sentence()}`}\n\n${paragraph()}`
  })
  return `${head}\n${paragraph()}\n\n<!--more-->\n\n${parts.join('\n\n')}\n`
}

/** https://en.wikipedia.org/wiki/Linear_congruential_generator */
function randomFrom(seed: number): () => number {
  let state = (seed * 2_654_435_761 + 1) % 4_294_967_296
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296
    return state / 4_294_967_296
  }
}
