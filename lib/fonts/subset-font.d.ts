/** What is used of it; the package brings no types. https://github.com/papandreou/subset-font */
declare module 'subset-font' {
  type Options = {
    targetFormat: 'woff2' | 'truetype'
    keepAllGlyphs?: boolean
    keepFeatures?: readonly string[]
    noHinting?: boolean
    variationAxes?: Record<string, { min: number; max: number }>
  }
  export default function subsetFont(font: Uint8Array, text: string, options: Options): Promise<Buffer>
}
