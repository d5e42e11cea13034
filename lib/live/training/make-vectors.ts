import { readFileSync, writeFileSync } from 'node:fs'
import { learnSentence, startSkipGram } from '../figures/skip-gram'

// npx tsx lib/live/training/make-vectors.ts: corpus.txt → ../figures/vectors.json, the words, their vectors and short sentences.
const [size, seed, rounds, least] = [24, 20261130, 25, 2]
const corpus = readFileSync(new URL('corpus.txt', import.meta.url), 'utf8').split('\n')
const particles = /(?<=[가-힣]{2})(?:으로|에서|에게|까지|부터|처럼|보다|은|는|이|가|을|를|의|에|와|과|도|로|만)$/
const sentences = corpus.map((line) =>
  (line.toLowerCase().match(/[가-힣a-z0-9.-]*[가-힣a-z0-9]/g) ?? []).map((word) => word.replace(particles, '')),
)
const counts = new Map<string, number>()
for (const word of sentences.flat()) counts.set(word, (counts.get(word) ?? 0) + 1)
const words = [...counts]
  .filter(([word, count]) => count >= least && word.length > 1)
  .toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  .map(([word]) => word)
const number = new Map(words.map((word, at) => [word, at]))
const numbered = sentences
  .map((sentence) => sentence.flatMap((word) => number.get(word) ?? []))
  .filter((sentence) => sentence.length > 2)
const model = startSkipGram(words, size, seed)
for (let round = 0; round < rounds; round++)
  for (const sentence of numbered) learnSentence(model, sentence, 0.05 * (1 - round / rounds) + 0.002)

const most = model.centre.reduce((most, value) => Math.max(most, Math.abs(value)), 0)
const whole = Int8Array.from(model.centre, (value) => Math.round((value / most) * 127))
// The reader trains on few words, so that it takes seconds: the sentences of the most frequent.
const taught = 400
const short = numbered
  .map((sentence) => sentence.filter((at) => at < taught))
  .filter((sentence) => sentence.length > 3)
  .slice(0, 700)
writeFileSync(
  new URL('../figures/vectors.json', import.meta.url),
  `${JSON.stringify({ seed, size, words, vectors: Buffer.from(whole.buffer).toString('base64'), taught, sentences: short.map((sentence) => sentence.join(' ')) })}\n`,
)
console.log(words.length, 'words', model.loss)
