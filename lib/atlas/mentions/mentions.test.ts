import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Root } from 'hast'
import { toHtml } from 'hast-util-to-html'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { sharedPath, skipAloud } from '../../tools/testing/shared'
import { loadAtlas } from '../read/load-atlas'
import type { Atlas } from '../record/types'
import { linkMentions } from './link-mentions'
import { listMentions } from './list-mentions'
import { findMentions, mentionNames } from './mentions'

const atlas = loadAtlas(process.cwd()).atlas as Atlas
const names = mentionNames(atlas.models)

/** "BERT→bert GPT-3→gpt-3" */
function found(text: string, context = ''): string {
  return findMentions(text, names, context)
    .map(({ start, end, id }) => `${text.slice(start, end)}→${id}`)
    .join(', ')
}

it.each(atlas.models.filter(({ id }) => id !== 'anthropic-lm').map(({ name, id }) => [name, id]))(
  'the name %s means %s',
  (name, id) => expect(found(`언어 모델 ${name}`)).toBe(`${name}→${id}`),
)

describe('Korean and English spellings', () => {
  it.each([
    ['BERT는 인코더만 쓴다', 'BERT→bert'],
    ['자연어 처리에서 버트가 나온 뒤', '버트→bert'],
    ['GPT-3과 gpt3, GPT 3', 'GPT-3→gpt-3, gpt3→gpt-3, GPT 3→gpt-3'],
    ['ChatGPT3.5, 4.0 등이요', 'ChatGPT3.5→gpt-3-5'],
    ['LLM 연구에서 라마가 많이', '라마→llama'],
    ['GPT-3.5는 GPT-3보다', 'GPT-3.5→gpt-3-5, GPT-3→gpt-3'],
    ['챗GPT가 나오자', '챗GPT→chatgpt'],
    ['BERT기반 모델과 GPT-2계열', 'BERT→bert, GPT-2→gpt-2'],
    ["BERT's encoder and BERT-base", 'BERT→bert, BERT→bert'],
    ['Llama 2 and Llama-3.1 are LLMs', 'Llama 2→llama-2, Llama-3.1→llama-3-1'],
    [
      'Claude 3.5 Sonnet, Claude 3 and Claude from Anthropic',
      'Claude 3.5 Sonnet→claude-3-5-sonnet, Claude 3→claude-3, Claude→claude',
    ],
    ['(RoBERTa), "XLNet"와 T5 같은 언어 모델.', 'RoBERTa→roberta, XLNet→xlnet, T5→t5'],
    ['DeepSeek R1은', 'DeepSeek R1→deepseek-r1'],
    ['LLaMA, Bard 모델이', 'LLaMA→llama, Bard→bard'],
    ['트랜스포머는 인코더와 디코더로 이루어진다', '트랜스포머→transformer'],
    ['llama 3.1과 llama2-7b', 'llama 3.1→llama-3-1, llama2→llama-2'],
    ['chatgpt3.5 말고 chatgpt', 'chatgpt3.5→gpt-3-5, chatgpt→chatgpt'],
    ['RWKV는 순환 구조다', 'RWKV→rwkv-4'],
    ['HyperCLOVA X, 하이퍼클로바X', 'HyperCLOVA X→hyperclova-x, 하이퍼클로바X→hyperclova-x'],
    ['BERT 계열과 GPT-3.5 계열', 'BERT→bert, GPT-3.5→gpt-3-5'],
  ])('%s', (text, links) => expect(found(text)).toBe(links))
})

describe('what is no model', () => {
  it.each([
    ['the bard sang while a language model listened'],
    ['The Bard of Avon was no language model'],
    ['Bard, the poet, wrote it'],
    ['The T500 is a server for LLMs, the T5x too'],
    ['T5 형광등을 갈았다'],
    ['chatGPT 5가 나온다고 합니다'],
    ['ChatGPT-3이 나오면서'],
    ['GPT-4-turbo, GPT-4 Turbo, GPT-4V'],
    ['Llama 9와 Qwen9, Claude 9 Sonnet, Gemini 9.0'],
    ['달라이 라마와 언어 모델'],
    ['라마단 기간의 챗봇'],
    ['500 바트를 냈다'],
    ['버트런드 러셀과 자연어'],
    ['Claude Shannon and Claude Monet, language models'],
    ['Bart Simpson rides BART to work'],
    ['Vision Transformer has an encoder'],
    ['비전 트랜스포머의 인코더'],
    ['Sentence-BERT, BioBERT, SBERT, BERTScore'],
    ['https://example.org/BERT and me@BERT.io'],
    ['llama.cpp로 LLM을 돌린다'],
    ['TransformerEncoder, transformers'],
    ['The Falcon Heavy flew; 팰컨이 날았다'],
    ['GPT 4개와 Claude 3개, LLM'],
    ['gophers write Go; Gopher is a protocol'],
    ['영화 트랜스포머를 보았다'],
    ['GPT는 여러 가지다'],
    ['BART를 타고 갔다. 챗봇에게 길을 물었다'],
    ['OPT 비자로 OpenAI에서 일했다'],
    ['GLM(일반화 선형 모형)은 언어 모델이 아니다'],
    ['바트 심슨과 챗봇'],
    ['클로드 모네와 생성형 AI'],
    ['라마 3세'],
    ['음유시인 바드와 챗봇'],
    ['Llama 3.2, Qwen2.5-Coder'],
    ['gpt-3.5-turbo를 쓴다'],
    ['DeepSeek-R1-Distill-Qwen-7B'],
    ['페루의 라마가 풀을 뜯는다. 언어 모델 이야기는 그다음이다'],
    ['LLM 회사 이름처럼, 라마는 안데스에서 키운다'],
    ['친칠라 털이 LLM보다 부드럽다'],
    ['Mamba is a snake, and no language model'],
    ['Heathrow T5 terminal, on the way to an LLM meeting'],
    ['변신 로봇 트랜스포머와 챗봇'],
    ['파이썬의 람다 함수와 챗봇'],
    ['A transformer converts the voltage, said the language model'],
    ['opt for a chatbot'],
    ['the golden ratio phi-1 and an LLM'],
    ['RWKV-5'],
    ['챗봇에는 Llama 계열과 Qwen 계열을 쓴다'],
    ['distilled into Qwen models and the Claude family, both LLMs'],
  ])('%s', (text) => expect(found(text)).toBe(''))
})

describe('links in a post', () => {
  function linked(markdown: string): string {
    const processor = unified().use(remarkParse).use(remarkRehype)
    const tree = processor.runSync(processor.parse(markdown)) as Root
    linkMentions(tree, { names, href: (id) => `/models/${id}/` })
    return toHtml(tree)
      .replaceAll(' data-m', '\n data-m')
      .replace(/\n data-[a-z]+="[^"]*"/g, '')
      .replaceAll('class="model" ', '')
  }

  it('stand at the first mention in each section', () => {
    expect(linked('BERT와 BERT.\n\nBERT.\n\n## 다음\n\nBERT.')).toBe(
      '<p><a href="/models/bert/">BERT</a>와 BERT.</p>\n<p>BERT.</p>\n<h2>다음</h2>\n<p><a href="/models/bert/">BERT</a>.</p>',
    )
  })

  it('are never made in code, links and headings', () => {
    const text = '# BERT\n\n`BERT` [BERT](/x) <b>\n\n    BERT\n'
    expect(linked(text)).not.toContain('/models/')
  })

  it('see the letters around them across emphasis', () => {
    expect(linked('**BERT**는')).toContain('<strong><a href="/models/bert/">BERT</a></strong>는')
    expect(linked('**GPT-3**.5')).not.toContain('/models/gpt-3/')
  })

  it('take a heading as context for what stands below it', () => {
    expect(linked('## 디코더 모델\n\n- **Bard**: 구글')).toContain('/models/bard/')
    expect(linked('## 시인들\n\n- **Bard**: 영국')).not.toContain('/models/')
  })

  it('are listed with the words around them', () => {
    const processor = unified().use(remarkParse).use(remarkRehype)
    const tree = processor.runSync(processor.parse('- 구글의 **BERT**는 읽고\n- GPT-3는 쓴다')) as Root
    linkMentions(tree, { names, href: (id) => `/models/${id}/` })
    expect(listMentions(tree)).toEqual([
      { id: 'bert', text: 'BERT', passage: '구글의 [BERT]는 읽고' },
      { id: 'gpt-3', text: 'GPT-3', passage: '[GPT-3]는 쓴다' },
    ])
  })

  it('are not thrown off by an unusual tree', () => {
    expect(linked('')).toBe('')
  })
})

const posts = sharedPath('sites', 'gogo-hugo-blog', 'content', 'posts')
if (!posts) skipAloud('links on the ten posts of gogo-hugo-blog')

it.skipIf(!posts)('the links on ten posts are those that were read and found right', () => {
  const made = readdirSync(posts ?? '').flatMap((name) => {
    if (!name.endsWith('.md')) return []
    const body = readFileSync(join(posts ?? '', name), 'utf8').replace(/^\+\+\+[\s\S]*?\n\+\+\+\n/, '')
    const processor = unified().use(remarkParse).use(remarkRehype)
    const tree = processor.runSync(processor.parse(body)) as Root
    const links: string[] = []
    linkMentions(tree, { names, href: (id) => id, report: ({ text, id }) => links.push(`${text}→${id}`) })
    return links.length > 0 ? [`${name.slice(0, 3)}: ${links.join(' ')}`] : []
  })
  expect(made).toEqual([
    '3rd: Transformer→transformer chatGPT→chatgpt BART→bart LLaMA→llama Bard→bard ChatGPT3.5→gpt-3-5 ' +
      'chatGPT→chatgpt GPT-3→gpt-3 LLaMA→llama Word2Vec→word2vec FastText→fasttext ELMo→elmo ' +
      '트랜스포머→transformer Bert→bert Electra→electra ALBERT→albert RoBERTa→roberta ' +
      '트랜스포머→transformer 바트→bart T5→t5 BERT→bert GLM→glm GPT1→gpt-1 gpt2→gpt-2 gpt3→gpt-3 ' +
      'Transformer→transformer LLaMA→llama Bard→bard chatGPT4→gpt-4 LLaMA→llama',
  ])
})
