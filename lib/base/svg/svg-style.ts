const inside =
  /^(?:#[^)]*|data:(?:image\/(?:png|jpeg|gif|webp|avif)|font\/[\w.+-]+|application\/(?:x-)?font[\w.+-]*)[;,][\w+/=;,\s-]*)$/i

/**
 * CSS without what asks another address or runs. Escapes ("\75rl(") could hide either, so a style that holds one
 * before a letter or digit is given up whole.
 */
export function safeStyle(css: string): string {
  const plain = css.replace(/\/\*[\s\S]*?\*\//g, '')
  if (/\\[\da-z]/i.test(plain) || /expression\s*\(|javascript\s*:|-moz-binding|behavior\s*:/i.test(plain)) return ''
  return plain
    .replace(/@import[^;]*;?/gi, '')
    .replace(/url\(\s*(["']?)([\s\S]*?)\1\s*\)/gi, (whole, _quote, address: string) =>
      inside.test(address.trim()) ? whole : 'none',
    )
    .replace(/(?:image-set|image|src|cross-fade)\([^)]*\)/gi, 'none')
}
