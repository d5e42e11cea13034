import type { NoteType } from '../record/note'
import type { Locale, Model } from '../record/types'

type Words = {
  unchecked: string
  uncheckedNote: string
  partlyUnchecked: string
  atlas: string
  atlasLead: string
  treeHeading: string
  treeScroll: string
  filterHeading: string
  filterNote: string
  any: string
  reset: string
  listTitle: string
  listsHeading: string
  milestones: string
  tableHeading: string
  tableNote: string
  downloads: string
  downloadsNote: string
  model: string
  released: string
  organizations: string
  country: string
  architecture: string
  openness: string
  modelLicense: string
  parameters: string
  parents: string
  tokens: string
  context: string
  tokenCount: string
  facts: string
  place: string
  placeTitle: string
  predecessors: string
  successors: string
  objectives: string
  limitations: string
  notes: string
  sources: string
  checked: string
  inPosts: string
  noPosts: string
  basis: Record<Model['dateBasis'], string>
  documentKind: Record<'primary' | 'secondary', string>
  count: string
  sizeCount: string
  active: string
  editorMark: string
  editorNote: string
  editorNoteMark: string
  /** what an editor's note finds in the author's sentence */
  noteType: Record<NoteType, string>
  noteUnchecked: string
  source: string
  alsoSee: string
  branchTree: string
}

const ko: Words = {
  unchecked: '미확인',
  uncheckedNote:
    '“미확인”은 자료를 모을 때 문서로 확인하지 못하고 기억에 따라 적은 값이라는 뜻이다. 인용하기 전에 확인해야 한다.',
  partlyUnchecked: '이 모델의 몇몇 값은 문서로 확인하지 못했다.',
  atlas: '언어 모델 지도',
  atlasLead:
    '{from}년부터 {to}년까지 나온 언어 모델 {count}개를 한자리에 모았다. 무엇이 무엇을 이어받았는지, 누가 언제 내놓았는지, 가중치를 받을 수 있는지를 출처와 함께 적었다.',
  treeHeading: '계통수',
  treeScroll: '계통수. 옆으로 밀어서 볼 수 있다.',
  filterHeading: '골라 보기',
  filterNote: '고른 조건에 맞지 않는 모델은 그림에서 흐려지고 표에서 빠진다.',
  any: '모두',
  reset: '처음대로',
  listTitle: '언어 모델: {value}',
  listsHeading: '나누어 보기',
  milestones: '전환점',
  tableHeading: '모든 모델',
  tableNote: '공개한 달의 순서로 놓았다. 계통수와 같은 자료이다.',
  downloads: '내려받기',
  downloadsNote: '그림과 자료는 {license}로 쓸 수 있다. 아래처럼 출처를 밝히면 된다.',
  model: '모델',
  released: '공개',
  organizations: '개발사',
  country: '나라',
  architecture: '구조',
  openness: '공개 정도',
  modelLicense: '라이선스',
  parameters: '파라미터',
  parents: '바탕이 된 모델',
  tokens: '학습 토큰',
  context: '문맥 길이',
  tokenCount: '{count}토큰',
  facts: '기본 정보',
  place: '계통수 속의 자리',
  placeTitle: '{name} 둘레의 계통수',
  predecessors: '앞선 모델',
  successors: '뒤를 이은 모델',
  objectives: '무엇을 맞히며 배웠나',
  limitations: '한계',
  notes: '덧붙임',
  sources: '출처',
  checked: '값을 확인한 문서',
  inPosts: '글에서',
  noPosts: '아직 이 모델을 말한 글이 없다.',
  basis: { paper: '논문', weights: '가중치 공개', announcement: '발표', 'general-availability': '서비스 시작' },
  documentKind: { primary: '개발사의 문서', secondary: '다른 이의 문서' },
  count: '{count}개',
  sizeCount: '{count} 개',
  active: '토큰마다 {count} 개',
  editorMark: '주{number}',
  editorNote: '편집자 주',
  editorNoteMark: '편집자 주 {number}',
  noteType: {
    error: '사실과 다름',
    imprecise: '덜 정확함',
    overstatement: '지나친 말',
    naming: '이름이 섞임',
    omission: '빠진 것',
    outdated: '이제는 다름',
    unsupported: '근거를 찾지 못함',
  },
  noteUnchecked: '출처를 직접 확인하지 못했다.',
  source: '출처',
  alsoSee: '함께 볼 것',
  branchTree: '{branch} 모델의 계통수',
}

const en: Words = {
  unchecked: 'unverified',
  uncheckedNote:
    '“Unverified” means that the value was written from memory and not found in a document. Check it before quoting.',
  partlyUnchecked: 'Some values of this model have not been checked against a document.',
  atlas: 'Atlas of language models',
  atlasLead:
    '{count} language models from {from} to {to} in one place: what descends from what, who released it and when, and whether its weights can be had. Every entry names its sources.',
  treeHeading: 'Family tree',
  treeScroll: 'Family tree; scrolls sideways',
  filterHeading: 'Narrow down',
  filterNote: 'Models that do not match fade in the drawing and leave the table.',
  any: 'all',
  reset: 'Reset',
  listTitle: 'Language models: {value}',
  listsHeading: 'Lists',
  milestones: 'Turning points',
  tableHeading: 'All models',
  tableNote: 'In order of release. The same data as in the tree.',
  downloads: 'Downloads',
  downloadsNote: 'Drawing and data may be used under {license}, with this citation.',
  model: 'Model',
  released: 'Released',
  organizations: 'Developer',
  country: 'Country',
  architecture: 'Architecture',
  openness: 'Openness',
  modelLicense: 'Licence',
  parameters: 'Parameters',
  parents: 'Derives from',
  tokens: 'Training tokens',
  context: 'Context length',
  tokenCount: '{count} tokens',
  facts: 'Facts',
  place: 'Place in the tree',
  placeTitle: 'The family tree around {name}',
  predecessors: 'Predecessors',
  successors: 'Successors',
  objectives: 'What it learnt by',
  limitations: 'Limits',
  notes: 'Notes',
  sources: 'Sources',
  checked: 'Documents that values were checked against',
  inPosts: 'In posts',
  noPosts: 'No post speaks of this model yet.',
  basis: {
    paper: 'paper',
    weights: 'weights',
    announcement: 'announcement',
    'general-availability': 'general availability',
  },
  documentKind: { primary: "the developers' own", secondary: "someone else's" },
  count: '{count}',
  sizeCount: '{count}',
  active: '{count} per token',
  editorMark: 'ed.{number}',
  editorNote: "Editor's note",
  editorNoteMark: "Editor's note {number}",
  noteType: {
    error: 'not so',
    imprecise: 'imprecise',
    overstatement: 'overstated',
    naming: 'names mixed up',
    omission: 'missing',
    outdated: 'no longer so',
    unsupported: 'no evidence found',
  },
  noteUnchecked: 'The source was not read for this note.',
  source: 'Source',
  alsoSee: 'See also',
  branchTree: 'The family tree of {branch} models',
}

/** What pages about models say around the data. */
export function pageWords(locale: Locale): Words {
  return locale === 'ko' ? ko : en
}
