import { disassemble, getChoseong } from 'es-hangul'

/** What one types for it, key by key: 값 is ㄱㅏㅂㅅ. Other signs stay. */
export const toJamo = (text: string): string => disassemble(text)

/** The initial consonants of its syllables: 트랜스포머 is ㅌㄹㅅㅍㅁ. */
export const toInitials = (text: string): string => getChoseong(text)

/** A syllable's initial consonant; another sign itself. */
export function initialOf(sign: string): string {
  return /[가-힣]/.test(sign) ? getChoseong(sign) : sign
}
