import { themeName } from './stand-ins'

/** A colour that follows the theme: the one it stands for, or itself in the light and its counterpart of equal hue in the dark. */
export function themedColour(colour: string): string {
  const rgb = parseColour(colour)
  if (!rgb) return colour
  const hex = toHex(rgb)
  const name = themeName(hex)
  return name ? `var(--color-${name})` : `light-dark(${hex}, ${toHex(inDark(rgb))})`
}

type Rgb = [red: number, green: number, blue: number]

function parseColour(text: string): Rgb | null {
  const hex = /^#([\da-f]{3}|[\da-f]{6})$/i.exec(text.trim())?.[1]
  if (hex) {
    const six = hex.length === 3 ? [...hex].map((digit) => digit + digit).join('') : hex
    return [0, 2, 4].map((at) => Number.parseInt(six.slice(at, at + 2), 16)) as Rgb
  }
  const parts = /^rgb\(\s*([\d.]+)[\s,]+([\d.]+)[\s,]+([\d.]+)\s*\)$/.exec(text.trim())?.slice(1)
  if (parts) return parts.map((part) => Math.round(Number(part))) as Rgb
  return ({ black: [0, 0, 0], white: [255, 255, 255] } as Record<string, Rgb>)[text.trim().toLowerCase()] ?? null
}

function toHex(rgb: Rgb): string {
  return `#${rgb
    .map((channel) =>
      Math.round(Math.min(255, Math.max(0, channel)))
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`
}

/** Light and dark change places in OKLab, those in between grow lighter, where steps look even. https://bottosson.github.io/posts/oklab/ */
function inDark(rgb: Rgb): Rgb {
  const [r, g, b] = rgb.map((channel) => {
    const part = channel / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  }) as Rgb
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
  const light = 0.93 - 0.72 * Math.max(0, 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s) ** 1.5
  const a = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s
  const c = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s
  const [l3, m3, s3] = [
    (light + 0.3963377774 * a + 0.2158037573 * c) ** 3,
    (light - 0.1055613458 * a - 0.0638541728 * c) ** 3,
    (light - 0.0894841775 * a - 1.291485548 * c) ** 3,
  ] as Rgb
  const linear: Rgb = [
    4.0767416621 * l3 - 3.3077115913 * m3 + 0.2309699292 * s3,
    -1.2684380046 * l3 + 2.6097574011 * m3 - 0.3413193965 * s3,
    -0.0041960863 * l3 - 0.7034186147 * m3 + 1.707614701 * s3,
  ]
  return linear.map((part) => {
    const bounded = Math.min(1, Math.max(0, part))
    return 255 * (bounded <= 0.0031308 ? 12.92 * bounded : 1.055 * bounded ** (1 / 2.4) - 0.055)
  }) as Rgb
}
