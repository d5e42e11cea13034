import type { Problem } from '../../base/problems'

/** Text with all Hangul composed. `original` leads from a place in it to the place in the author's text, lines from 1. */
export type NormalisedText = {
  text: string
  problems: Problem[]
  original(place: { line: number; column: number }): { line: number; column: number }
}

const conjoining = /[\u1100-\u11ff\ua960-\ua97f\ud7b0-\ud7ff]/
// A modern initial without its vowel: typed for ㅎ, drawn as an empty box by many fonts. Old Hangul is left in peace.
const loneInitial = /[\u1100-\u1112](?![\u1160-\u11a7\u1100-\u115f])/

/**
 * NFC throughout, as ids, searches and addresses compare it. macOS writes file names, and sometimes text, in NFD.
 * Lines never change, columns do: hence `original`.
 */
export function normaliseText(body: string, file: string, bodyLine: number): NormalisedText {
  if (body.normalize('NFC') === body && !conjoining.test(body)) {
    return { text: body, problems: [], original: (place) => place }
  }
  const problems: Problem[] = []
  const changed = new Map<number, number[]>()
  let decomposed = 0
  const lines = body.split('\n').map((line, index) => {
    const text = line.normalize('NFC')
    const place = { file, line: bodyLine + index }
    if (text !== line) {
      changed.set(index + 1, columnsOf(line))
      const at = line.search(conjoining)
      if (at >= 0 && decomposed++ === 0) {
        problems.push({ ...place, column: at + 1, severity: 'warning', code: 'decomposed-hangul', message: '' })
      }
    }
    const lone = loneInitial.exec(text)
    if (lone) {
      const name = `U+${lone[0].charCodeAt(0).toString(16).toUpperCase()}`
      const column = (changed.get(index + 1)?.[lone.index] ?? lone.index) + 1
      problems.push({
        ...place,
        column,
        severity: 'warning',
        code: 'lone-jamo',
        message: `conjoining jamo ${name} stands alone`,
        remedy: 'type the letter itself, for instance ㅎ',
      })
    }
    return text
  })
  const first = problems.find((problem) => problem.code === 'decomposed-hangul')
  if (first) {
    first.message = `decomposed Hangul (NFD) on ${decomposed === 1 ? 'this line' : `${decomposed} lines`}`
    first.remedy = 'save the text in NFC; it is shown composed'
  }
  return {
    text: lines.join('\n'),
    problems,
    original: ({ line, column }) => ({ line, column: (changed.get(line)?.[column - 1] ?? column - 1) + 1 }),
  }
}

// A syllable of jamo, or a letter with its marks: nothing composes across its edges.
const clusters =
  /[\u1100-\u115f\ua960-\ua97f]+[\u1160-\u11a7\ud7b0-\ud7c6]*[\u11a8-\u11ff\ud7cb-\ud7ff]*|[\s\S][\p{M}\u1160-\u11ff\ud7b0-\ud7ff]*/gu
// Honest ones have a handful of characters; of a longer one only the start is sought.
const longestCluster = 16

/** For each character of the composed line (and its end), where it stood. */
function columnsOf(line: string): number[] {
  const columns: number[] = []
  let at = 0
  for (const [cluster] of line.matchAll(clusters)) {
    const composed = cluster.normalize('NFC')
    const same = cluster === composed
    for (let index = 0; index < composed.length; index++)
      columns.push(same ? at + index : at + startOf(cluster, composed, index))
    at += cluster.length
  }
  return [...columns, at]
}

/** The shortest beginning of the cluster that composes to `index` characters. */
function startOf(cluster: string, composed: string, index: number): number {
  if (index === 0 || cluster.length > longestCluster) return 0
  for (let length = 1; length <= cluster.length; length++) {
    const beginning = cluster.slice(0, length).normalize('NFC')
    if (beginning.length > index && composed.startsWith(beginning.slice(0, index))) return length - 1
  }
  return cluster.length
}
