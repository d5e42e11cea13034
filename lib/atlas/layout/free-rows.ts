/**
 * Which rows are free, and which free one is nearest to a wished one, each in O(log n): a Fenwick tree that counts
 * free rows, so that "the k-th free row" is a walk down its powers of two.
 */
export class FreeRows {
  private readonly counts: Int32Array
  private readonly highestPower: number

  constructor(private readonly size: number) {
    this.counts = new Int32Array(size + 1)
    this.highestPower = 2 ** Math.floor(Math.log2(Math.max(1, size)))
  }

  free(row: number): void {
    this.add(row, 1)
  }

  take(row: number): void {
    this.add(row, -1)
  }

  /** -1 where none is free; of two equally near the lower number */
  nearest(wish: number): number {
    const upTo = this.countThrough(Math.min(Math.max(wish, 0), this.size - 1))
    const before = upTo > 0 ? this.rowOf(upTo) : -1
    const after = this.countThrough(this.size - 1) > upTo ? this.rowOf(upTo + 1) : -1
    if (before < 0 || after < 0) return Math.max(before, after)
    return wish - before <= after - wish ? before : after
  }

  private add(row: number, by: number): void {
    for (let i = row + 1; i <= this.size; i += i & -i) this.counts[i] = (this.counts[i] ?? 0) + by
  }

  private countThrough(row: number): number {
    let sum = 0
    for (let i = row + 1; i > 0; i -= i & -i) sum += this.counts[i] ?? 0
    return sum
  }

  private rowOf(k: number): number {
    let at = 0
    let left = k
    for (let step = this.highestPower; step > 0; step >>= 1) {
      const count = this.counts[at + step] ?? 0
      if (at + step <= this.size && count < left) {
        at += step
        left -= count
      }
    }
    return at
  }
}
