import type { Root } from 'mdast'
import remarkRehype from 'remark-rehype'
import { type Pluggable, type PluggableList, unified } from 'unified'
import { VFile } from 'vfile'
import { cpuTime } from '../tools/testing/cpu-time'
import { parsePost } from './parse-post'
import { rehypePlugins, remarkPlugins, toHastOptions } from './plugins'
import { testSettings } from './test-settings'

/**
 * `npx tsx lib/markdown/bench.ts`: what it costs to parse a Korean post of 8 KB with every rule and Shiki on, and the
 * share of each rule, in time of the processor. What a rule adds to the syntax is what reading costs more with it than
 * with those before it. CommonMark itself may be above a quarter: micromark walks a text letter by letter, and makes
 * an event of each thing it meets, before any rule of ours can look. Nothing else is.
 */
const rounds = 40
const settings = testSettings({ emoji: true })
const body = post()
const source = { file: 'bench.md', body, bodyLine: 1, format: 'md' as const }
const remark = remarkPlugins(settings, () => {})
const shares = new Map<string, number>()

await parsePost(source, settings)
const before = process.cpuUsage()
for (let round = 0; round < rounds; round++) await parsePost(source, settings)
const whole = process.cpuUsage(before).user / 1000 / rounds
for (let round = 0; round < rounds; round++) measureRules()
measureSyntax()

const sum = [...shares.values()].reduce((total, cost) => total + cost, 0)
process.stdout.write(`${(body.length / 1024).toFixed(1)} K characters: ${whole.toFixed(1)} ms a post, warm\n`)
for (const [name, cost] of [...shares].sort(([, a], [, b]) => b - a)) {
  process.stdout.write(`${((cost / sum) * 100).toFixed(1).padStart(5)} %  ${name}\n`)
}

/** Each rule on the tree that the ones before it made. */
function measureRules(): void {
  const file = new VFile({ path: source.file, value: body })
  let tree = unified().use(remark).freeze().parse(file) as Root
  for (const list of [remark, [[remarkRehype, toHastOptions]] as PluggableList, rehypePlugins(settings, () => {})]) {
    for (const plugin of list) {
      const processor = unified().use([plugin]).freeze()
      spend(nameOf(plugin), () => {
        tree = processor.runSync(tree, file) as Root
      })
    }
  }
}

/** Reading alone, with one rule more each time. */
function measureSyntax(): void {
  let last = 0
  for (const [index, plugin] of remark.entries()) {
    const processor = unified()
      .use(remark.slice(0, index + 1))
      .freeze()
    const cost = cpuTime(() => {
      for (let round = 0; round < rounds; round++) processor.parse(new VFile(body))
    })
    // What adds no syntax differs by chance alone.
    if (cost > last * 1.02) {
      const name = nameOf(plugin)
      shares.set(name, (shares.get(name) ?? 0) + cost - last)
      last = cost
    }
  }
}

function spend(name: string, work: () => void): void {
  shares.set(name, (shares.get(name) ?? 0) + cpuTime(work))
}

function nameOf(plugin: Pluggable): string {
  const attacher = Array.isArray(plugin) ? plugin[0] : plugin
  return typeof attacher === 'function' ? attacher.name || 'placing shortcodes' : 'preset'
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
