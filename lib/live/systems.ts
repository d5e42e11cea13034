import type { FeaturePage } from '../record/feature/feature-page'
import type { FigureName, Values } from './figures/figure'

/** A figure as it begins for one system. */
export type Shown = { figure: FigureName; values: Values }

const exercise = (name: string): Shown => ({ figure: 'exercises', values: { exercise: name } })
const mask = (name: string): Shown => ({ figure: 'masks', values: { mask: name } })
const plain = (figure: FigureName): Shown => ({ figure, values: {} })

/** Model → the figures of its idea, the first on its page. A name that isn't here has none. */
export const systems: Record<string, readonly Shown[]> = {
  word2vec: [plain('vectors')],
  fasttext: [plain('pieces')],
  elmo: [plain('contexts')],
  transformer: [mask('split'), plain('tiny')],
  'gpt-1': [exercise('next'), mask('ahead')],
  bert: [exercise('masked'), mask('both')],
  'gpt-2': [exercise('next'), plain('sampling')],
  roberta: [exercise('masked')],
  albert: [plain('sharing')],
  electra: [exercise('replaced')],
  t5: [exercise('spans'), mask('split')],
  bart: [exercise('infilled')],
  glm: [exercise('blanks'), mask('split')],
  'gpt-3': [plain('sampling'), plain('scaling')],
  instructgpt: [plain('ranking')],
  chinchilla: [plain('scaling')],
  'gpt-3-5': [plain('engines')],
  chatgpt: [plain('ranking'), plain('engines')],
  llama: [plain('scaling')],
  'gpt-4': [plain('engines')],
  bard: [plain('engines')],
}

/** The system that a page of the atlas is about, where it has figures. */
export function systemOf({ feature, url }: Pick<FeaturePage, 'feature' | 'url'>): string | undefined {
  const model = feature === 'atlas' ? /\/models\/([^/]+)\/$/.exec(url)?.[1] : undefined
  return model !== undefined && Object.hasOwn(systems, model) ? model : undefined
}
