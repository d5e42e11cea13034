import type { GoTime } from './go-time'

/** A value of a template. Whole numbers are Go's int, others are `Float`. */
export type Value = null | boolean | number | string | Float | Safe | GoTime | Dict | Host | Value[] | Method

export type Method = (...args: Value[]) => Value

/** Go's float64, which may be whole too. */
export class Float {
  constructor(readonly value: number) {}
}

export type SafeKind = 'html' | 'attribute' | 'url' | 'css' | 'js'

/** Text that its maker answers for: it isn't escaped where its kind is wanted. */
export class Safe {
  constructor(
    readonly kind: SafeKind,
    readonly text: string,
  ) {}
}

/** A map. `folds`: names are found in any case, as those of front matter and of the configuration are. */
export class Dict {
  constructor(
    readonly entries: Map<string, Value>,
    readonly folds = false,
  ) {}

  get(name: string): Value {
    return this.entries.get(this.folds ? name.toLowerCase() : name) ?? null
  }

  has(name: string): boolean {
    return this.entries.has(this.folds ? name.toLowerCase() : name)
  }

  /** In the order in which Go goes through a map. */
  sorted(): [string, Value][] {
    return [...this.entries].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
  }
}

/** Something with methods: a page, a site, a scratch pad. What it hasn't is refused by its name. */
export class Host {
  constructor(
    readonly kind: string,
    readonly members: Record<string, Value | (() => Value)>,
    /** methods, which take what is written behind them */
    readonly methods: Record<string, Method> = {},
    /** as text, where it has one */
    readonly text: string | null = null,
  ) {}

  member(name: string): Value | undefined {
    if (Object.hasOwn(this.methods, name)) return this.methods[name]
    if (!Object.hasOwn(this.members, name)) return undefined
    const value = this.members[name]
    return typeof value === 'function' ? (value as () => Value)() : value
  }
}

/** Lists that can be asked: a page's resources, a site's pages. */
export const listMethods = new WeakMap<Value[], Record<string, Method>>()

/** What JSON says, as a template sees it. */
export function fromJson(json: unknown, folds = false): Value {
  if (json === null || json === undefined) return null
  if (typeof json === 'number') return Number.isInteger(json) ? json : new Float(json)
  if (typeof json === 'string' || typeof json === 'boolean') return json
  if (Array.isArray(json)) return json.map((item) => fromJson(item, folds))
  if (typeof json !== 'object') return null
  const entries = Object.entries(json).map(([name, value]) => {
    return [folds ? name.toLowerCase() : name, fromJson(value, folds)] as const
  })
  return new Dict(new Map(entries), folds)
}

/** And back, for `jsonify`. */
export function toJson(value: Value): unknown {
  if (value instanceof Float) return value.value
  if (value instanceof Safe) return value.text
  if (value instanceof Dict) return Object.fromEntries(value.sorted().map(([name, item]) => [name, toJson(item)]))
  if (Array.isArray(value)) return value.map(toJson)
  if (value instanceof Host || typeof value === 'function') return {}
  return value !== null && typeof value === 'object' ? value.text : value
}
