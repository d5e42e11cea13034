declare module 'aasvg/text2svg.js' {
  /** ASCII art → `<svg>`; a cell is 8 × 16 pixels, a run of characters is one `<text>`. */
  export function diagramToSVG(source: string, options: { spaces: number; style: Record<string, string> }): string
}
