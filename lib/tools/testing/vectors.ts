import { afterAll, describe, expect, it } from 'vitest'
import deviations from './deviations.json'
import { readAnswers, type Vector } from './hugo-answers'
import { keepOutcomes, type Outcome } from './vector-counts'

type Options = {
  /** throws where the answer is not Hugo's; equality of the whole by default */
  compare?: (actual: unknown, expected: Vector['expected'], vector: Vector) => void
  /** the vectors this test can judge */
  filter?: (vector: Vector) => boolean
  /** This test sees only part of the answer, so a deviation may pass here: the full test of the area judges its entry. */
  partial?: boolean
}

/**
 * Runs an area of Hugo's recorded answers: `describeVectors('slug', ({ input }) => addressOf(input))`.
 * A vector that fails needs its reason in `deviations.json`; a reason whose vector passes, or is gone, fails too.
 */
export function describeVectors(area: string, run: (vector: Vector) => unknown, options: Options = {}): void {
  describe(`Hugo's answers: ${area}`, () => {
    const all = readAnswers(area).vectors
    const vectors = all.filter(options.filter ?? (() => true))
    const reasons = new Map(Object.entries(deviations).filter(([id]) => areaOf(id) === area))
    const outcomes: Record<string, Outcome> = {}

    for (const vector of vectors) {
      const name = `${vector.id} ${vector.input.case ?? vector.input.name ?? ''}`.trim()
      const reason = reasons.get(vector.id)
      if (vector.unstable) {
        outcomes[vector.id] = 'unstable'
        it.skip(name, () => {})
        continue
      }
      it(reason ? `${name} (deviates: ${reason})` : name, async () => {
        const failure = await failureOf(vector, run, options.compare ?? ((a, b) => expect(a).toEqual(b)))
        if (failure && !reason) throw failure
        if (!failure && reason && !options.partial) throw new Error(`${vector.id} passes: remove its deviation`)
        outcomes[vector.id] = failure ? 'deviation' : 'passed'
      })
    }

    it('has a reason for every deviation, and only for those', () => {
      const known = new Set(all.filter((vector) => !vector.unstable).map((vector) => vector.id))
      expect([...reasons].filter(([id, reason]) => !known.has(id) || !reason.trim())).toEqual([])
    })

    afterAll(() => {
      keepOutcomes(area, expect.getState().testPath ?? '', outcomes)
      const count = (wanted: Outcome) => Object.values(outcomes).filter((outcome) => outcome === wanted).length
      process.stderr.write(
        `${area}: ${count('passed')} passed, ${count('unstable')} unstable, ${count('deviation')} deviations` +
          (vectors.length < all.length ? `, ${all.length - vectors.length} not judged here\n` : '\n'),
      )
    })
  })
}

async function failureOf(
  vector: Vector,
  run: (vector: Vector) => unknown,
  compare: NonNullable<Options['compare']>,
): Promise<Error | null> {
  try {
    compare(await run(vector), vector.expected, vector)
    return null
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error))
  }
}

/** "permalink-titles-053" → "permalink-titles" */
function areaOf(id: string): string {
  return id.slice(0, id.lastIndexOf('-'))
}
