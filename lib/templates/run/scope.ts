import type { Value } from '../values/value'

/** Variables, seen from within. */
export class Scope {
  private readonly values = new Map<string, Value>()

  constructor(private readonly outer: Scope | null = null) {}

  get(name: string): Value | undefined {
    return this.values.has(name) ? this.values.get(name) : this.outer?.get(name)
  }

  declare(name: string, value: Value): void {
    this.values.set(name, value)
  }

  /** False where nothing has that name. */
  assign(name: string, value: Value): boolean {
    if (!this.values.has(name)) return this.outer?.assign(name, value) ?? false
    this.values.set(name, value)
    return true
  }
}
