const key = 'gaji-searches'
const most = 5

/** What the reader has searched for, the last first; kept in this browser and nowhere else. */
export function recentSearches(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]')
    return Array.isArray(kept) ? kept.filter((each) => typeof each === 'string').slice(0, most) : []
  } catch {
    return []
  }
}

export function keepSearch(query: string): void {
  const all = [query, ...recentSearches().filter((each) => each !== query)]
  write(JSON.stringify(all.slice(0, most)))
}

export function forgetSearches(): void {
  write('[]')
}

/** Where nothing may be kept, nothing is. */
function write(value: string): void {
  try {
    localStorage.setItem(key, value)
  } catch {}
}
