/** Whether a page has anything of what Next runs in a browser: its payload or one of its scripts. */
export function hasRuntime(html: string): boolean {
  return /__next_f|\/_next\/static\/chunks\/[^"]*\.js/.test(html)
}
