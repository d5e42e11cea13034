/** What is used of it; the package brings no types. https://github.com/papandreou/fontverter */
declare module 'fontverter' {
  export function convert(font: Uint8Array, format: 'sfnt'): Promise<Buffer>
}
