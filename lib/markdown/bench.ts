import type { Root } from 'mdast'
import remarkRehype from 'remark-rehype'
import { type Pluggable, type PluggableList, unified } from 'unified'
import { VFile } from 'vfile'
import { parsePost } from './parse-post'
import { rehypePlugins, remarkPlugins, toHastOptions } from './plugins'
import { testSettings } from './test-settings'

/**
 * `npx tsx lib/markdown/bench.ts`: what it costs to parse a Korean post of 8 KB with every rule and Shiki on, and the
 * share of each rule. Syntax (GFM, emphasis beside particles, formulas, attributes) is part of reading the text,
 * which is the one share above a quarter: micromark walks a text by letter, and every syntax is tried at every letter.
 */
const rounds = 40
const settings = testSettings({ emoji: true })
const body = post()
const source = { file: 'bench.md', body, bodyLine: 1, format: 'md' as const }

await parsePost(source, settings)
const whole = await time(() => parsePost(source, settings))
const shares = new Map<string, number>()
for (let round = 0; round < rounds; round++) await oneRound()

const sum = [...shares.values()].reduce((total, cost) => total + cost, 0)
process.stdout.write(
  `${(body.length / 1024).toFixed(1)} K characters: ${(whole / rounds).toFixed(1)} ms a post, warm\n`,
)
for (const [name, cost] of [...shares].sort(([, a], [, b]) => b - a)) {
  process.stdout.write(`${((cost / sum) * 100).toFixed(1).padStart(5)} %  ${name}\n`)
}

async function oneRound(): Promise<void> {
  const file = new VFile({ path: source.file, value: body })
  const report = () => {}
  const remark = remarkPlugins(settings, report)
  let from = performance.now()
  let tree: unknown = unified().use(remark).freeze().parse(file)
  spend('reading the text (micromark and its syntax)', from)
  for (const list of [remark, [[remarkRehype, toHastOptions]] as PluggableList, rehypePlugins(settings, report)]) {
    for (const plugin of list) {
      const processor = unified().use([plugin]).freeze()
      from = performance.now()
      tree = await processor.run(tree as Root, file)
      spend(nameOf(plugin), from)
    }
  }
}

function spend(name: string, from: number): void {
  shares.set(name, (shares.get(name) ?? 0) + performance.now() - from)
}

async function time(work: () => Promise<unknown>): Promise<number> {
  const from = performance.now()
  for (let round = 0; round < rounds; round++) await work()
  return performance.now() - from
}

function nameOf(plugin: Pluggable): string {
  const attacher = Array.isArray(plugin) ? plugin[0] : plugin
  return typeof attacher === 'function' ? attacher.name : 'preset'
}

/** Prose, bold beside particles, a list, a table, a formula and code, until there are 8 KB. */
function post(): string {
  const part =
    '## 어텐션을 다시 읽기\n\n트랜스포머는 **어텐션(attention)**만으로 문장을 읽는다. 1~2일이면 코드를 따라 쓸 수 있고, ' +
    'https://example.org/paper에서 논문을 볼 수 있다. 값은 $\\sqrt{d}$로 나눈다.\n\n- 질의와 **열쇠**의 내적\n- `softmax`로 만든 무게\n\n' +
    '| 모델 | 크기 |\n| --- | --- |\n| 작은 것 | 110 |\n| 큰 것 | 340 |\n\n> [!NOTE]\n> 마스크는 미래를 가린다.\n\n' +
    '```python\ndef attention(q, k, v):\n    w = softmax(q @ k.T / sqrt(k.shape[-1]))\n    return w @ v  # 가중합\n```\n\n'
  return part.repeat(Math.ceil((8 * 1024) / new TextEncoder().encode(part).length))
}
