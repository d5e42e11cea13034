import { describe, expect, it } from 'vitest'
import type { WritingWords } from '../words/writing-words'
import { sayFinding, sayPictureRefusal } from '../words/writing-words'
import { writingWords } from './writing-words'

describe('What the studio says', () => {
  // The compiler holds the English file to every code; a test of lib/words holds the others to that.
  const korean: WritingWords = writingWords('ko-KR')

  it('has its sentence for each refusal of a picture, and says what to do', () => {
    const all = Object.values(korean.pictures)
    expect(new Set(all).size).toBe(all.length)
    for (const sentence of all) expect(sentence).toMatch(/(?:세요|주세요)(?:\([^)]*\))?\.$/)
  })

  it('is filled with what was found', () => {
    const finding = { code: 'spelling' as const, from: 0, to: 1, values: { found: '됬', fix: '됐' } }
    expect(sayFinding(korean, finding)).toBe('맞춤법: 됬 → 됐')
    expect(sayPictureRefusal(korean, { code: 'tooHeavy', values: { size: '31.0' } })).toContain('31.0 MB')
    expect(sayPictureRefusal(writingWords('fr'), { code: 'pdf' })).toContain('PNG')
  })
})
