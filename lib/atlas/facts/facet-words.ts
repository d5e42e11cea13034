import type { Architecture, Bilingual, Locale, Openness } from '../record/types'
import type { FacetName } from './facets'

const meanings: Record<Architecture | Openness, Bilingual> = {
  'static-embedding': {
    ko: '낱말마다 벡터를 하나씩 정해 둔다. 같은 낱말은 어느 문장에서나 같은 벡터를 쓴다.',
    en: 'Each word has one fixed vector, whatever sentence it stands in.',
  },
  recurrent: {
    ko: '글을 차례로 읽으며, 읽은 것을 크기가 정해진 상태 하나에 고쳐 담는다.',
    en: 'Reads a text in order and keeps what it has read in a state of fixed size.',
  },
  'encoder-only': {
    ko: '모든 토큰이 앞뒤를 다 본다. 글을 읽고 분류하거나 찾는 데 쓰며, 이어 쓰지는 않는다.',
    en: 'Every token sees both sides. Made for reading, sorting and searching, not for writing on.',
  },
  'encoder-decoder': {
    ko: '인코더가 글을 앞뒤로 다 읽고, 디코더가 그것을 보며 새 글을 앞에서부터 쓴다.',
    en: 'An encoder reads a text from both sides, and a decoder writes a new one from it, left to right.',
  },
  'decoder-only': {
    ko: '토큰마다 자기와 그 앞만 본다. 다음 토큰을 쓰고, 쓴 것을 다시 읽으며 이어 간다.',
    en: 'Each token sees itself and what came before. It writes the next token, reads it and goes on.',
  },
  'moe-decoder': {
    ko: '층마다 전문가라고 부르는 부분이 여럿 있고, 토큰마다 몇만 골라 쓰는 디코더다.',
    en: 'A decoder whose layers hold several expert blocks, a few of which are used for each token.',
  },
  'open-source': {
    ko: '가중치와 코드가 오픈 소스 라이선스나 퍼블릭 도메인으로 나왔고, 사전 학습 데이터도 공개되었거나 공개된 출처에서 다시 모을 수 있다.',
    en: 'Weights and code under an open-source licence or in the public domain, and pre-training data that are public or can be rebuilt from public sources.',
  },
  'open-weights': {
    ko: '가중치를 내려받을 수 있다. 라이선스에 조건이 붙거나 신청서를 써야 할 수도 있다.',
    en: 'The weights can be downloaded, under whatever licence, and perhaps on request.',
  },
  closed: {
    ko: '가중치가 공개되지 않았다. API나 서비스로만 쓰거나 아예 쓸 수 없다.',
    en: 'The weights are not public: the model is used through an API or a service, or not at all.',
  },
}

/** What the models of a list have in common, where its name alone doesn't say it. */
export function facetMeaning(facet: FacetName, value: string, locale: Locale): string | undefined {
  if (facet !== 'architecture' && facet !== 'openness') return undefined
  return meanings[value as Architecture | Openness]?.[locale]
}
