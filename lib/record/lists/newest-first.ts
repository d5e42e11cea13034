/** The newest first, those without a date last; equal ones keep their order. */
export function newestFirst<T extends { date: string | null }>(pages: readonly T[]): T[] {
  const dated = pages.map((page) => ({ page, second: secondOf(page.date) }))
  return dated.sort((a, b) => b.second - a.second).map(({ page }) => page)
}

/**
 * The second that a date names, as Hugo compares dates: 2026-01-01T00:30+09:00 is before 2025-12-31T16:00Z, though its
 * text is not. The year 1 for a page without a date, so that it comes last.
 */
export function secondOf(date: string | null): number {
  return date ? Math.floor(Date.parse(date) / 1000) : -62_135_596_800
}
