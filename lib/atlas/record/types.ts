/** The catalogue's words. `allowed` values stand in the order in which lists and legends show them. */
export const architectures = [
  'static-embedding',
  'recurrent',
  'encoder-only',
  'encoder-decoder',
  'decoder-only',
  'moe-decoder',
] as const
/**
 * As they are today. `open-source` is a rule of ours and not the Open Source Initiative's definition: weights and code
 * under a licence that it approves or in the public domain, and pre-training data that were public, or could be
 * gathered again from public sources, when the model came out.
 */
export const opennesses = ['open-source', 'open-weights', 'closed'] as const
export const kinds = ['model', 'product'] as const
export const dateBases = ['paper', 'weights', 'announcement', 'general-availability'] as const
export const relations = ['builds-on', 'fine-tune-of', 'successor-of', 'distilled-from', 'reimplements'] as const
/** how a relation is known: said by the developers and read, said by others, or nowhere */
export const evidences = ['stated', 'stated-elsewhere', 'inferred'] as const
/** what a stated relation is about, where it isn't the model as a whole */
export const meanings = [
  'architecture',
  'idea',
  'comparison',
  'succession',
  'data',
  'tools',
  'texts',
  'preferences',
  'through-others',
] as const
/** what speaks for a relation that nobody states */
export const reasons = ['order', 'layout', 'comparison', 'name', 'data', 'unread'] as const
export const documentKinds = ['primary', 'secondary'] as const
/** fields that can be checked against a document */
export const checkableFields = ['date', 'parameters', 'trainingTokens', 'contextLength', 'license', 'openness'] as const
/** what is said of a model in sentences, each checked as a whole */
export const sentenceFields = ['keyIdeas', 'limitations', 'notes'] as const
export const memoryFields = [...checkableFields, 'objectives', ...sentenceFields] as const
export const objectives = [
  'skip-gram',
  'cbow',
  'global-cooccurrence-factorization',
  'bidirectional-language-modeling',
  'causal-language-modeling',
  'permutation-language-modeling',
  'sequence-to-sequence-translation',
  'masked-language-modeling',
  'next-sentence-prediction',
  'sentence-order-prediction',
  'replaced-token-detection',
  'span-corruption',
  'denoising',
  'mixture-of-denoisers',
  'autoregressive-blank-infilling',
  'fill-in-the-middle',
  'multi-token-prediction',
  'multi-task-learning',
  'knowledge-distillation',
  'context-distillation',
  'supervised-fine-tuning',
  'instruction-tuning',
  'rlhf',
  'dpo',
  'constitutional-ai',
  'reinforcement-learning',
  'reinforcement-learning-reasoning',
] as const

export type Architecture = (typeof architectures)[number]
export type Openness = (typeof opennesses)[number]
export type Relation = (typeof relations)[number]
export type Evidence = (typeof evidences)[number]
export type Meaning = (typeof meanings)[number]
export type Reason = (typeof reasons)[number]
export type Objective = (typeof objectives)[number]
export type MemoryField = (typeof memoryFields)[number]
/** a language that the atlas speaks: the name of a file in words/ */
export type Locale = string
/** what the data say; other languages read the English */
export type Bilingual = { ko: string; en: string }

export type Source = {
  title: string
  authors: string
  url: string
  year: number
  /** YYYY-MM */
  published: string
  arXiv?: string
  doi?: string
  venue?: string
}

/** A document that states a relation; `copy`: its words were read in a copy of it. */
export type EdgeSource = { title: string; url: string; read: 'original' | 'copy' }
export type ModelParent = {
  id: string
  relation: Relation
  evidence: Evidence
  means?: Meaning
  /** of a relation that is stated */
  source?: EdgeSource
  /** of one that is inferred */
  reason?: Reason
}
export type ModelSize = { label: string; count: number; activeCount?: number }
export type CheckedDocument = { document: string; kind: (typeof documentKinds)[number]; facts: string[] }

/** One model or product, everything derived filled in. The fields are those of content/models/*.yaml. */
export type Model = {
  /** the file's name; stable, used in addresses and in `parents` */
  id: string
  name: string
  expandedName: string
  /** further spellings that mean this model wherever they stand */
  aliases: string[]
  /** spellings that are also other words ("Bard", "바트"): linked only in a passage about language models */
  ambiguousAliases: string[]
  kind: (typeof kinds)[number]
  /** YYYY-MM: first public release, in the sense of dateBasis */
  date: string
  dateBasis: (typeof dateBases)[number]
  /** developers, lead first, under the names of the time */
  organizations: string[]
  /** ISO 3166-1 alpha-2, of the lead organisation */
  country?: string
  architecture: Architecture
  /** false: the developer has not stated the layout */
  architectureDisclosed: boolean
  openness: Openness
  /** "" where nobody looked it up */
  license: string
  parameters: ModelSize[]
  trainingTokens?: number
  contextLength?: number
  /** the first is the one the tree follows */
  parents: ModelParent[]
  objectives: Objective[]
  keyIdeas?: Bilingual
  limitations?: Bilingual
  notes?: Bilingual
  sources: Source[]
  /** named in the article that the atlas began with */
  seed: boolean
  /** YYYY-MM-DD: when somebody last compared the row with its documents */
  checked?: string
  verified: 'source-read' | 'knowledge'
  verifiedBy: CheckedDocument[]
  /** facts that no document read for this model confirmed */
  fromMemory: MemoryField[]
}

export type Milestone = {
  id: string
  date: string
  title: Bilingual
  summary: Bilingual
  models: string[]
  sources: Source[]
  verifiedBy: CheckedDocument[]
}

/** What became of the catalogue: an entry of content/models/_changes.yaml. */
export type AtlasChange = {
  /** part of its address */
  id: string
  /** YYYY-MM-DD */
  date: string
  text: Bilingual
  /** those that it is about, where they are few */
  models: string[]
}

/** How the Open Source Initiative's volunteers judged models by its definition of open-source AI. */
export type OsaidReview = {
  source: EdgeSource
  meets: string[]
  /** would, under another licence */
  withOtherLicense: string[]
  fails: string[]
}

/** What the whole catalogue says about itself, from content/models/_atlas.yaml. */
export type AtlasFacts = {
  /** YYYY-MM: the data end here */
  dataAsOf: string
  license: string
  citation: string
  /** one company → the names it had */
  organizationGroups: Record<string, string[]>
  /** ids of those that the first drawing shows; where none is named, all are shown */
  landmarks: string[]
  /** name → id of the first of them: those that follow it at the same developers belong to it */
  families: Record<string, string>
  osaid?: OsaidReview
  /** models whose training data can no longer be had whole, though they could when the model came out */
  dataGone?: { source: EdgeSource; models: string[] }
}

export type Atlas = AtlasFacts & {
  /** by date, then id */
  models: Model[]
  milestones: Milestone[]
  /** the newest first */
  changes: AtlasChange[]
  byId: Map<string, Model>
}
