import { architectures, evidences, type Model, opennesses } from './record/types'

/** Made-up models for tests and measurements, dense in late years as the real ones are; the same each time. */
export function syntheticModels(count: number): Model[] {
  let seed = 7
  const random = () => {
    seed = (seed * 1103515245 + 12345) % 2147483648
    return seed / 2147483648
  }
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
  const months = Array.from({ length: count }, () => Math.floor(Math.sqrt(random()) * 150)).sort((a, b) => a - b)
  const models: Model[] = []
  months.forEach((month, i) => {
    const name = `${pick(['Model', '가지', 'GPT', 'Switch Transformer', 'T'])}-${i}`
    const parent = i > 0 ? models[Math.floor(random() * i)] : undefined
    models.push({
      id: `m${i}`,
      name,
      expandedName: name,
      aliases: [],
      ambiguousAliases: [],
      kind: random() < 0.05 ? 'product' : 'model',
      date: `${2013 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`,
      dateBasis: 'paper',
      organizations: ['Nobody'],
      architecture: random() < 0.6 ? 'decoder-only' : pick(architectures),
      architectureDisclosed: true,
      openness: pick(opennesses),
      license: 'MIT',
      parameters: [{ label: 'one', count: Math.ceil(10 ** (7 + random() * 5)) }],
      parents: parent ? [{ id: parent.id, relation: 'builds-on', evidence: pick(evidences) }] : [],
      objectives: [],
      sources: [],
      seed: false,
      verified: 'knowledge',
      verifiedBy: [],
      fromMemory: [],
    })
  })
  return models
}
