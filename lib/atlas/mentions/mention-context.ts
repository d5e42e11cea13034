/**
 * Names like "Bard", "바트" or "Falcon" mean a model only among language models. What tells a passage about them apart
 * is a word that hardly stands anywhere else; "model" or "모델" alone is none (cars and people are models too).
 */
const telling = new RegExp(
  [
    String.raw`\bs?LLMs?(?![a-z])|\bNLP\b|\bNLU\b|\bGPT\b|\bRLHF\b|\bseq2seq\b`,
    String.raw`\blanguage[ -]models?\b|\bself-attention\b|\bword embeddings?\b|\bfine-?tun(?:e|ed|ing)\b|\bpre-?train(?:ed|ing)?\b`,
    String.raw`\btransformers?\b|\b(?:en|de)coder(?:-only)?\b|\bgenerative AI\b|\bchatbots?\b`,
    String.raw`\bOpenAI\b|\bAnthropic\b|\bDeepMind\b|\bHugging ?Face\b`,
    '언어 ?모[델형]|자연어|트랜스포머|인코더|디코더|어텐션|임베딩|파인 ?튜닝|미세 ?조정|사전 ?학습|생성형|챗봇|챗GPT',
    '오픈 ?AI|앤트로픽|딥마인드|허깅 ?페이스',
  ].join('|'),
  'i',
)

/** In a sentence with one of these the ambiguous name is the other thing: a poet, a train, a visa, an animal. */
const tellingOther = new RegExp(
  [
    '일반화 ?선형|generali[sz]ed linear|황금비|golden ratio',
    String.raw`오클랜드|Bay Area|공항|터미널|airport|\bterminal\b|비자|\bvisa\b|형광등|척추|환율`,
    String.raw`콤플렉스|complex\b|세서미|Sesame|심슨|Simpson|셰익스피어|Shakespeare|시인|\bpoets?\b|화가|painter|변신 ?로봇|장난감`,
    String.raw`동물원|\bzoo\b|풀을 뜯|목장|농장|초식|털실|모피|털(?:이|을|은|로|과)|뱀|안데스|페루|\banimals?\b|\bfur\b|\bwool\b|\bsnakes?\b|\bAndes\b|\bPeru`,
  ].join('|'),
  'i',
)

/** Whether a sentence, with the heading above it, speaks of language models; judged without the name in question. */
export function speaksOfModels(sentence: string, heading: string, name: string): boolean {
  return !tellingOther.test(sentence) && telling.test(`${sentence} ${heading}`.replaceAll(name, ' '))
}

/** Before a name in Latin letters, a capitalised word makes another name of it ("Vision Transformer"), but not these. */
export const harmlessBefore =
  /^(?:The|A|An|In|On|At|And|But|Or|For|From|With|When|While|Unlike|Like|As|Both|Then|So|If|Our|Its|Their|Original|Google|Meta|OpenAI|Anthropic|DeepMind|Naver|Stanford|Microsoft|Mistral|LLM|NLP|AI)$/

/** After one, it does too ("Bart Simpson", "GPT-4 Turbo"), but not these. */
export const harmlessAfter =
  /^(?:Models?|LLMs?|LM|Networks?|Architectures?|Encoders?|Decoders?|Blocks?|Layers?|Base|Large|Small|XL|XXL|API|Paper|And|Or|Is|Was|Opus|Sonnet|Haiku|Pro|Ultra|Nano|Series|Family|Instruct|Chat)$/i

/** Next words that make another model of any name. */
export const otherModelAfter =
  /^[ -]?(?:Turbo|Instant|Vision|Guard|Index|Hub|Factory|Score|Scope|Mini|Coder|Math|MoE|Next|V\b|X\b|omni\b|turbo|mini|nano|vision)/

/** Hangul words before a Hangul name that make another name of it. */
export const otherNameBefore = /(?:달라이|음유시인|비전|스윈|디시전|태국|옵티머스|찰스|알베르토) $/

/** Hangul words that may follow an ambiguous Hangul name without a particle; any other may be a surname. */
export const harmlessHangulAfter =
  /^ (?:모델|모형|계열|같은|등|및|또는|기반|구조|이후|이전|이라|논문|아키텍처|인코더|디코더|블록|층|시리즈|외에|대신|자체|덕분|때문)/
