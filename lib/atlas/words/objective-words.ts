import type { Bilingual, Locale, Objective } from '../record/types'

const explanations: Record<Objective, Bilingual> = {
  'skip-gram': {
    ko: '낱말 하나를 보고 그 둘레에 있던 낱말들을 맞힌다.',
    en: 'Sees one word and predicts the words around it.',
  },
  cbow: {
    ko: '둘레의 낱말들을 보고 가운데 낱말을 맞힌다.',
    en: 'Sees the words around a gap and predicts the word in it.',
  },
  'global-cooccurrence-factorization': {
    ko: '말뭉치 전체에서 두 낱말이 함께 나온 횟수를 벡터의 곱으로 나타내도록 배운다.',
    en: 'Learns vectors whose products give back how often two words stand together in the whole corpus.',
  },
  'bidirectional-language-modeling': {
    ko: '앞에서 읽는 모델은 다음 낱말을, 뒤에서 읽는 모델은 앞 낱말을 맞히고, 두 결과를 함께 쓴다.',
    en: 'One model reads forwards and predicts the next word, another backwards and predicts the one before; both are used.',
  },
  'causal-language-modeling': {
    ko: '앞의 토큰만 보고 바로 다음 토큰을 맞힌다.',
    en: 'Predicts the next token from those before it.',
  },
  'permutation-language-modeling': {
    ko: '토큰의 순서를 이리저리 바꾸어, 그 순서에서 앞선 토큰만 보고 다음 토큰을 맞힌다.',
    en: 'Predicts tokens in shuffled orders, each from those that come before it in that order.',
  },
  'sequence-to-sequence-translation': {
    ko: '한 언어의 문장을 읽고 다른 언어의 문장을 쓴다.',
    en: 'Reads a sentence in one language and writes it in another.',
  },
  'masked-language-modeling': {
    ko: '몇 토큰을 가리고, 앞뒤를 모두 보아 가린 토큰을 맞힌다.',
    en: 'Hides some tokens and predicts them from both sides.',
  },
  'next-sentence-prediction': {
    ko: '두 문장이 이어진 것인지 아닌지를 가린다.',
    en: 'Tells whether one sentence follows another.',
  },
  'sentence-order-prediction': {
    ko: '이어진 두 문장의 앞뒤가 바뀌었는지를 가린다.',
    en: 'Tells whether two neighbouring sentences have been swapped.',
  },
  'replaced-token-detection': {
    ko: '작은 모델이 몇 토큰을 바꿔 놓으면, 토큰마다 바뀐 것인지 아닌지를 가린다.',
    en: 'A small model replaces some tokens; for each token the large one tells whether it was replaced.',
  },
  'span-corruption': {
    ko: '글에서 여러 구간을 지우고, 지운 구간들을 차례로 써낸다.',
    en: 'Spans of the text are cut out, and the model writes them in order.',
  },
  denoising: {
    ko: '토큰을 지우거나 순서를 섞은 글을 받아 본디 글을 되살린다.',
    en: 'Gets a text with tokens removed or shuffled and restores the original.',
  },
  'mixture-of-denoisers': {
    ko: '짧은 구간, 긴 구간, 글의 뒷부분을 지우는 여러 복원 과제를 섞어서 배운다.',
    en: 'Mixes several restoring tasks: short spans, long spans, the rest of a text.',
  },
  'autoregressive-blank-infilling': {
    ko: '빈칸의 앞뒤를 모두 보면서, 빈칸 안은 앞에서부터 한 토큰씩 채운다.',
    en: 'Sees both sides of a blank and fills it token by token from the left.',
  },
  'fill-in-the-middle': {
    ko: '앞부분과 뒷부분을 받아 가운데를 쓴다. 코드를 채워 넣는 데 쓴다.',
    en: 'Gets the beginning and the end and writes the middle, as a code editor needs.',
  },
  'multi-token-prediction': {
    ko: '다음 토큰 하나가 아니라 그 뒤의 몇 토큰까지 한꺼번에 맞힌다.',
    en: 'Predicts several tokens ahead at once instead of one.',
  },
  'multi-task-learning': {
    ko: '성격이 다른 여러 과제를 한 모델로 함께 배운다.',
    en: 'One model learns several kinds of task together.',
  },
  'knowledge-distillation': {
    ko: '큰 모델이 내놓는 답이나 확률을 작은 모델이 따라 배운다.',
    en: 'A small model learns to give the answers or probabilities of a large one.',
  },
  'context-distillation': {
    ko: '긴 지시문을 앞에 두었을 때의 답을, 지시문 없이도 내도록 배운다.',
    en: 'Learns to answer as if a long instruction stood before the question, without it.',
  },
  'supervised-fine-tuning': {
    ko: '사람이 쓴 질문과 답의 짝을 보고 따라 쓴다.',
    en: 'Imitates answers that people wrote to given prompts.',
  },
  'instruction-tuning': {
    ko: '여러 과제를 “이렇게 해 달라”는 지시와 답의 꼴로 바꾸어 배운다. 처음 보는 지시도 따르게 된다.',
    en: 'Learns from many tasks put as instructions and answers, so that it follows instructions it has not seen.',
  },
  rlhf: {
    ko: '사람이 더 낫다고 고른 답을 점수 매기는 모델을 만들고, 그 점수가 높아지도록 강화 학습한다.',
    en: 'People choose the better of two answers, a model learns to score as they do, and reinforcement learning raises the score.',
  },
  dpo: {
    ko: '점수 매기는 모델을 따로 두지 않고, 사람이 고른 답의 확률을 버려진 답보다 바로 높인다.',
    en: 'Without a scoring model, makes the answer that people chose directly more likely than the other.',
  },
  'constitutional-ai': {
    ko: '글로 적은 원칙에 비추어 모델이 제 답을 고치고, 그 판단을 사람의 평가 대신 쓴다.',
    en: 'The model revises its own answers by written principles, and those judgements stand in for human ratings.',
  },
  'reinforcement-learning': {
    ko: '답을 내놓고 받은 보상이 커지도록 배운다.',
    en: 'Gives answers and learns to raise the reward they get.',
  },
  'reinforcement-learning-reasoning': {
    ko: '답을 검사할 수 있는 수학과 코드 문제에서, 길게 따져 보고 맞히면 보상을 받으며 배운다.',
    en: 'On problems whose answers can be checked, such as mathematics and code, is rewarded for thinking at length and being right.',
  },
}

/** What a way of training asks of a model, in one sentence. */
export function explainObjective(objective: Objective, locale: Locale): string {
  return explanations[objective][locale]
}
