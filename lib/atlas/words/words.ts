import type { Architecture, Evidence, Locale, Objective, Openness, Relation } from '../record/types'

type Words = {
  architecture: Record<Architecture, string>
  openness: Record<Openness, string>
  /** said of what came before: the part it plays for the model in question */
  relation: Record<Relation, string>
  /** said of what comes after: "fine-tuned from it" */
  relationBack: Record<Relation, string>
  evidence: Record<Evidence, string>
  objective: Record<Objective, string>
  product: string
  size: string
  treeTitle: string
  treeSummary: string
  dataAsOf: string
  timeAxis: string
  slipNote: string
  sizeTitle: string
  sizeSummary: string
  parameters: string
  releaseTitle: string
  releaseSummary: string
  openAbove: string
  closedBelow: string
  maskTitle: Record<'encoder-only' | 'encoder-decoder' | 'decoder-only', string>
  maskSummary: Record<'encoder-only' | 'encoder-decoder' | 'decoder-only', string>
  layersTitle: Record<'encoder-only' | 'encoder-decoder' | 'decoder-only', string>
  layersSummary: Record<'encoder-only' | 'encoder-decoder' | 'decoder-only', string>
  inputLabel: string
  layerLabel: string
  outputLabel: string
  /** stands before the first token that a decoder writes */
  beginning: string
  encoderPart: string
  decoderPart: string
  crossPart: string
  crossName: string
  sees: string
  hidden: string
  facets: Record<'architecture' | 'openness' | 'organization' | 'country' | 'year' | 'article', string>
  inArticle: string
  undisclosed: string
  /** of values that nobody found in a document: "date unverified" */
  uncheckedValue: string
  checkedName: Record<'date' | 'openness' | 'parameters', string>
  /** what the asterisk in a drawing means */
  uncheckedSign: string
}

const ko: Words = {
  architecture: {
    'static-embedding': '정적 임베딩',
    recurrent: '순환 구조',
    'encoder-only': '인코더 전용',
    'encoder-decoder': '인코더-디코더',
    'decoder-only': '디코더 전용',
    'moe-decoder': '전문가 혼합 디코더',
  },
  openness: { 'open-source': '오픈 소스', 'open-weights': '가중치 공개', closed: '비공개' },
  relation: {
    'builds-on': '바탕',
    'fine-tune-of': '미세 조정',
    'successor-of': '앞 세대',
    'distilled-from': '증류',
    reimplements: '다시 구현',
  },
  relationBack: {
    'builds-on': '이것을 바탕으로 삼음',
    'fine-tune-of': '이것을 미세 조정함',
    'successor-of': '다음 세대',
    'distilled-from': '이것에서 증류함',
    reimplements: '이것을 다시 구현함',
  },
  evidence: { documented: '개발사가 밝힌 관계', inferred: '추정한 관계' },
  objective: {
    'skip-gram': '스킵그램',
    cbow: 'CBOW',
    'global-cooccurrence-factorization': '전역 동시 출현 행렬 분해',
    'bidirectional-language-modeling': '양방향 언어 모델링',
    'causal-language-modeling': '다음 토큰 예측',
    'permutation-language-modeling': '순열 언어 모델링',
    'sequence-to-sequence-translation': '기계 번역',
    'masked-language-modeling': '가린 토큰 맞히기',
    'next-sentence-prediction': '다음 문장 예측',
    'sentence-order-prediction': '문장 순서 예측',
    'replaced-token-detection': '바뀐 토큰 찾기',
    'span-corruption': '구간 복원',
    denoising: '잡음 제거',
    'mixture-of-denoisers': '잡음 제거 혼합',
    'autoregressive-blank-infilling': '빈칸 자기회귀 채우기',
    'fill-in-the-middle': '가운데 채우기',
    'multi-token-prediction': '여러 토큰 예측',
    'multi-task-learning': '다중 과제 학습',
    'knowledge-distillation': '지식 증류',
    'context-distillation': '문맥 증류',
    'supervised-fine-tuning': '지도 미세 조정',
    'instruction-tuning': '지시 튜닝',
    rlhf: 'RLHF',
    dpo: 'DPO',
    'constitutional-ai': '헌법 AI',
    'reinforcement-learning': '강화 학습',
    'reinforcement-learning-reasoning': '추론 강화 학습',
  },
  product: '제품',
  size: '파라미터',
  treeTitle: '언어 모델의 계통수',
  treeSummary:
    '{from}년부터 {to}년까지 언어 모델 {count}개를 공개한 달의 순서로 놓고, 이어받은 관계를 선으로 이었다. 같은 자료의 표가 따로 있다.',
  dataAsOf: '{month} 자료 기준',
  timeAxis: '달마다 간격이 같다',
  slipNote: '달마다 간격이 같고, 붐비는 때에는 상자가 {months}달까지 아래로 밀린다',
  sizeTitle: '공개 시기와 파라미터 수',
  sizeSummary: '언어 모델 {count}개의 가장 큰 크기를 공개한 달에 놓았다. 파라미터 축은 로그 눈금이다.',
  parameters: '파라미터 수 (로그 눈금)',
  releaseTitle: '공개 모델과 비공개 모델',
  releaseSummary:
    '네모 하나가 모델 하나다. 가중치를 받을 수 있는 모델 {open}개와 비공개 모델 {closed}개를 나누어 세었다.',
  openAbove: '가중치를 받을 수 있음',
  closedBelow: '비공개',
  maskTitle: {
    'encoder-only': '인코더 전용 모델의 어텐션 마스크',
    'encoder-decoder': '인코더-디코더 모델의 어텐션 마스크',
    'decoder-only': '디코더 전용 모델의 어텐션 마스크',
  },
  maskSummary: {
    'encoder-only': '모든 토큰이 앞뒤의 모든 토큰을 본다.',
    'encoder-decoder':
      '인코더의 토큰은 서로를 모두 보고, 디코더의 토큰은 자기까지의 토큰만 보며 인코더의 출력은 모두 본다.',
    'decoder-only': '토큰마다 자기와 그 앞의 토큰만 본다. 뒤에 올 토큰은 가려져 있다.',
  },
  layersTitle: {
    'encoder-only': '인코더 전용 모델의 구조',
    'encoder-decoder': '인코더-디코더 모델의 구조',
    'decoder-only': '디코더 전용 모델의 구조',
  },
  layersSummary: {
    'encoder-only': '층마다 모든 자리가 아래층의 모든 자리와 이어져 있고, 가린 토큰을 맨 위에서 맞힌다.',
    'encoder-decoder':
      '인코더가 원문을 읽고, 디코더는 층마다 인코더의 맨 위층을 보며 다음 토큰을 쓴다. 점선이 그 교차 어텐션이다.',
    'decoder-only': '층마다 한 자리가 아래층의 자기와 그 앞자리하고만 이어져 있고, 자리마다 다음 토큰을 맞힌다.',
  },
  inputLabel: '입력',
  layerLabel: '층',
  outputLabel: '출력',
  beginning: '시작',
  encoderPart: '인코더',
  decoderPart: '디코더',
  crossPart: '디코더가 보는 인코더',
  crossName: '교차 어텐션',
  sees: '봄',
  hidden: '가림',
  facets: {
    architecture: '구조',
    openness: '공개 정도',
    organization: '개발사',
    country: '나라',
    year: '연도',
    article: '글에 나옴',
  },
  inArticle: '글에 나온 모델',
  undisclosed: '구조 미공개',
  uncheckedValue: '{fields} 미확인',
  checkedName: { date: '날짜', openness: '공개 정도', parameters: '크기' },
  uncheckedSign: '문서로 확인하지 못한 값',
}

const en: Words = {
  architecture: {
    'static-embedding': 'Static embedding',
    recurrent: 'Recurrent',
    'encoder-only': 'Encoder-only',
    'encoder-decoder': 'Encoder-decoder',
    'decoder-only': 'Decoder-only',
    'moe-decoder': 'Mixture-of-experts decoder',
  },
  openness: { 'open-source': 'Open source', 'open-weights': 'Open weights', closed: 'Closed' },
  relation: {
    'builds-on': 'basis',
    'fine-tune-of': 'fine-tuned',
    'successor-of': 'previous generation',
    'distilled-from': 'distilled',
    reimplements: 'reimplemented',
  },
  relationBack: {
    'builds-on': 'builds on it',
    'fine-tune-of': 'fine-tuned from it',
    'successor-of': 'next generation',
    'distilled-from': 'distilled from it',
    reimplements: 'reimplements it',
  },
  evidence: { documented: 'stated by the developers', inferred: 'inferred' },
  objective: {
    'skip-gram': 'skip-gram',
    cbow: 'CBOW',
    'global-cooccurrence-factorization': 'global co-occurrence factorization',
    'bidirectional-language-modeling': 'bidirectional language modelling',
    'causal-language-modeling': 'next-token prediction',
    'permutation-language-modeling': 'permutation language modelling',
    'sequence-to-sequence-translation': 'machine translation',
    'masked-language-modeling': 'masked language modelling',
    'next-sentence-prediction': 'next-sentence prediction',
    'sentence-order-prediction': 'sentence-order prediction',
    'replaced-token-detection': 'replaced-token detection',
    'span-corruption': 'span corruption',
    denoising: 'denoising',
    'mixture-of-denoisers': 'mixture of denoisers',
    'autoregressive-blank-infilling': 'autoregressive blank infilling',
    'fill-in-the-middle': 'fill in the middle',
    'multi-token-prediction': 'multi-token prediction',
    'multi-task-learning': 'multi-task learning',
    'knowledge-distillation': 'knowledge distillation',
    'context-distillation': 'context distillation',
    'supervised-fine-tuning': 'supervised fine-tuning',
    'instruction-tuning': 'instruction tuning',
    rlhf: 'RLHF',
    dpo: 'DPO',
    'constitutional-ai': 'constitutional AI',
    'reinforcement-learning': 'reinforcement learning',
    'reinforcement-learning-reasoning': 'reinforcement learning for reasoning',
  },
  product: 'Product',
  size: 'parameters',
  treeTitle: 'The family tree of language models',
  treeSummary:
    '{count} language models from {from} to {to}, placed by month of release and joined to what they derive from. A table holds the same data.',
  dataAsOf: 'Data as of {month}',
  timeAxis: 'every month is equally long',
  slipNote: 'every month is equally long; in crowded times a box slips by up to {months} months',
  sizeTitle: 'Release date and parameter count',
  sizeSummary:
    'The largest size of {count} language models at the month of release. The parameter axis is logarithmic.',
  parameters: 'Parameters (log scale)',
  releaseTitle: 'Open and closed releases',
  releaseSummary: 'One square is one model: {open} whose weights can be downloaded, {closed} that are closed.',
  openAbove: 'Weights can be downloaded',
  closedBelow: 'Closed',
  maskTitle: {
    'encoder-only': 'Attention mask of an encoder-only model',
    'encoder-decoder': 'Attention masks of an encoder-decoder model',
    'decoder-only': 'Attention mask of a decoder-only model',
  },
  maskSummary: {
    'encoder-only': 'Every token sees every token before and after it.',
    'encoder-decoder':
      'Tokens of the encoder all see each other; tokens of the decoder see those up to themselves, and all of the encoder.',
    'decoder-only': 'Each token sees itself and the tokens before it. Those to come are hidden.',
  },
  layersTitle: {
    'encoder-only': 'How an encoder-only model is built',
    'encoder-decoder': 'How an encoder-decoder model is built',
    'decoder-only': 'How a decoder-only model is built',
  },
  layersSummary: {
    'encoder-only':
      'In each layer every place is joined to every place below it, and the top guesses the token that was hidden.',
    'encoder-decoder':
      'The encoder reads the source; the decoder writes the next token, and in each layer looks at the top of the encoder. Dashed lines show this cross-attention.',
    'decoder-only':
      'In each layer a place is joined to itself and the places before it only, and each place guesses the next token.',
  },
  inputLabel: 'input',
  layerLabel: 'layer',
  outputLabel: 'output',
  beginning: 'start',
  encoderPart: 'Encoder',
  decoderPart: 'Decoder',
  crossPart: 'Decoder looking at encoder',
  crossName: 'cross-attention',
  sees: 'sees',
  hidden: 'hidden',
  facets: {
    architecture: 'Architecture',
    openness: 'Openness',
    organization: 'Organization',
    country: 'Country',
    year: 'Year',
    article: 'Article',
  },
  inArticle: 'Named in the article',
  undisclosed: 'layout not disclosed',
  uncheckedValue: '{fields} unverified',
  checkedName: { date: 'date', openness: 'openness', parameters: 'size' },
  uncheckedSign: 'value not found in a document',
}

/** Korean for Korean pages, English for all others: the data speak these two. */
export function localeOf(language: string): Locale {
  return language.toLowerCase().split('-')[0] === 'ko' ? 'ko' : 'en'
}

export function atlasWords(locale: Locale): Words {
  return locale === 'ko' ? ko : en
}
