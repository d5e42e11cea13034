/**
 * What stands after a noun and isn't the word: particles, the copula, endings of 하다 and 되다.
 * Kinds from 국립국어원, 표준국어대사전, 조사.
 */
const endings = new Set([
  ...[
    '에서부터',
    '으로부터',
    '이라는',
    '이라고',
    '입니다',
    '에게서',
    '한테서',
    '이라도',
    '이란',
    '이다',
    '이며',
    '이고',
    '이나',
  ],
  ...[
    '이면',
    '인데',
    '라는',
    '라고',
    '라도',
    '란',
    '처럼',
    '까지',
    '부터',
    '마다',
    '보다',
    '조차',
    '마저',
    '밖에',
    '에서',
    '에게',
    '에는',
    '에도',
  ],
  ...[
    '한테',
    '으로',
    '로는',
    '로도',
    '로서',
    '로써',
    '과는',
    '와는',
    '에의',
    '들은',
    '들이',
    '들을',
    '들의',
    '들도',
    '들',
  ],
  ...['하는', '하기', '하고', '하면', '하여', '해서', '했다', '한다', '하지', '하려면', '하게', '할', '한', '해'],
  ...['되는', '되기', '되고', '된다', '됐다', '되어', '된', '될'],
  ...['은', '는', '이', '가', '을', '를', '의', '에', '로', '와', '과', '도', '만', '나', '야', '랑'],
])
const longest = 4

/** A run of syllables without its particle; at least `least` syllables stay. The same text where there is none. */
export function withoutParticle(syllables: string, least = 2): string {
  for (let size = Math.min(longest, syllables.length - least); size > 0; size--)
    if (endings.has(syllables.slice(-size))) return syllables.slice(0, -size)
  return syllables
}
