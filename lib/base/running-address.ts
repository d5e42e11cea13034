/** In any attribute: an animation sets an address by `to` and `values`. */
export function runs(value: string, element: string): boolean {
  // Browsers leave out controls and blanks of an address before they read its scheme.
  const address = value.replace(/[\p{Cc}\s]/gu, '')
  if (/(?:^|;)(?:javascript|vbscript):/i.test(address)) return true
  if (
    !/^data:/i.test(address) ||
    /^data:(?:image\/(?:png|jpe?g|gif|webp|avif|bmp)|font\/|application\/(?:x-)?font)/i.test(address)
  )
    return false
  // An <image> is drawn, never run; <use> takes the elements themselves.
  return !(element === 'image' && /^data:image\//i.test(address))
}
