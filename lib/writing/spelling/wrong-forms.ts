/** A slip and what it should be; `$1` as in `replace`. The lookarounds keep what is right: each has its sentence in the test. */
export type WrongForm = readonly [pattern: RegExp, fix: string]

const end = '(?![가-힣])'
const start = '(?<![가-힣])'

/** 최대 → 최댓: a final ㅅ on the last syllable. */
function withSai(word: string): string {
  return word.replace(/.$/u, (last) => String.fromCodePoint((last.codePointAt(0) ?? 0) + 19))
}

/** 한글 맞춤법: endings and contractions. */
const endings: readonly WrongForm[] = [
  // "답은 몇일까", "몇일 때" are of 몇이다, "몇일본인" of 일본
  [/몇일(?=이나|이 |간|째|만에|씩|을|에|,? ?(?:동안|사이|내내|지나))/gu, '며칠'],
  [/몇일(?=,? ?(?:전|후|뒤|새|밤|안)(?:에|부터|까지|의|만)?(?![가-힣]))/gu, '며칠'],
  // -되 behind 않 is an ending: "먹지 않되 마신다"
  [/(?<!지 ?)않되(?=[는고게니면겠어])/gu, '안 되'],
  [/(?<!지[는도를]? ?)않 ?([하해했한할함합])(?!이)/gu, '안 $1'],
  [new RegExp(`되요${end}`, 'gu'), '돼요'],
  [/되서(?=[는도야요]?(?![가-힣]))/gu, '돼서'],
  [/되야(?=[지만]?(?![가-힣])|[하겠할한합해]다?)/gu, '돼야'],
  [/돼(?=(?:는|고|면|니까|게)(?![가-힣]))/gu, '되'],
  // 갈려고, 올려고 may be of 갈다 and 올리다
  [/할려(?=고|면|는|던|다)/gu, '하려'],
  [/볼려(?=고|면|는)/gu, '보려'],
  [/될려(?=고|면|는)/gu, '되려'],
  [/을려(?=고|면|는|나|다)/gu, '으려'],
  [/(할|볼|갈|줄|될|올릴|드릴|보낼|쓸|있을|먹을|찾을|읽을|놓을|적을|해볼)께(?=요|$|[^가-힣])/gu, '$1게'],
  [
    /(할|볼|갈|될|올|쓸|줄|일|있을|없을|먹을|같을|좋을|했을)꺼(?=야|예|에요|다|라|니|면|고|같|지|$|[^가-힣])/gu,
    '$1 거',
  ],
  [/(할|볼|갈|될|있을|없을|먹을|했을)껄(?![가-힣])/gu, '$1걸'],
  // 햇고구마, 햇던지럭: only where an ending can be nothing else
  [/햇(?=습니다|는데|지만|어요|었)/gu, '했'],
  [/됫(?=다|습니다|는데|지만|어요|던)/gu, '됐'],
  [/(?<=[가-힣])(?<!무)엇(?=습니다|는데|어요)/gu, '었'],
  [/(?<![타가])겟(?=습니다|지만|어요)/gu, '겠'],
  [/(익숙|넉넉|생각|깨끗|탐탁|섭섭|녹록|답답|떳떳|거북)치(?= ?(?:않|못))/gu, '$1지'],
  [/서슴치/gu, '서슴지'],
  [/삼가하(?=[고지며시기는])/gu, '삼가'],
  [/추스리(?=[고는지며면])/gu, '추스르'],
  [/(김치|된장|순두부|부대|동태|청국장)찌게/gu, '$1찌개'],
  // 댓가지 is a branch, 뒷편지 a letter
  [/댓가(?=[를는도로의와]?(?![가-힣]))/gu, '대가'],
  [/뒷편(?!지)/gu, '뒤편'],
  [new RegExp(`${start}왠(?=\\s)(?!\\s+지)`, 'gu'), '웬'],
  [/왠걸/gu, '웬걸'],
  // 헛점프, 힘듬뿍 and 듬직, 기대 값비싼
  [/헛점(?!프)/gu, '허점'],
  [/(?<=[만힘])듬(?![뿍직])/gu, '듦'],
  ...['최대', '최소', '절대', '기대', '대표'].map((word): WrongForm => {
    return [new RegExp(`${word}값(?![싼비진지])`, 'gu'), `${withSai(word)}값`]
  }),
  // 승락 is also somebody's name
  [/승락(?=[하한해했을])/gu, '승낙'],
  // a beer, a plant, "안밖에 없다"
  [/쑥맥(?!주)/gu, '숙맥'],
  [new RegExp(`${start}금새${end}`, 'gu'), '금세'],
  [new RegExp(`${start}안밖(?!에 없)`, 'gu'), '안팎'],
]

/** 띄어쓰기 of dependent nouns, where no noun could stand instead. */
const spaces: readonly WrongForm[] = [
  // 실수, 일수, 횟수, 필수 있다: only behind endings of verbs that make no such noun
  [/(할|될|볼|을|쓸|알|낼|갈|올|들|릴|킬|질|힐)수(도|는|가|밖에)?(?= [있없])/gu, '$1 수$2'],
  [/(할|될|볼|을|쓸|알|낼|갈|올|들|릴|킬|질|힐) ?수(도|는|가|밖에)?(?=[있없])(?!없이)/gu, '$1 수$2 '],
  [/(할|될|볼|갈|올|쓸|을|알|낼|줄)것 ?같(?=[아은습았다네])/gu, '$1 것 같'],
  // 그것같이, 과거같이 are right
  [/것같(?=[아은습았다네])/gu, '것 같'],
  [/거같(?=[아은습았다네])/gu, '거 같'],
  [/뿐만아니라/gu, '뿐만 아니라'],
  [/밖에없/gu, '밖에 없'],
]

export const wrongForms: readonly WrongForm[] = [...endings, ...spaces]
