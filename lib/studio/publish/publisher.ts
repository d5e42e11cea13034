/** Brings what was written to where the site is built from. */
export type Publisher = {
  /** @returns what tells where it went, or null where that is the author's own affair */
  publish(paths: readonly string[], message: string): Promise<{ committed: string | null; fault: string | null }>
}
