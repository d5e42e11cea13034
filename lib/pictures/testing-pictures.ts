import sharp, { type Sharp } from 'sharp'

/** Boxes, lines and lettering, as a drawing tool exports them. */
export async function diagram(width: number, height: number, ground = '#ffffff'): Promise<Sharp> {
  const boxes = [0, 1, 2].map((i) => {
    const x = Math.round(width * (0.08 + i * 0.3))
    const y = Math.round(height * 0.3)
    const w = Math.round(width * 0.22)
    const h = Math.round(height * 0.4)
    const bars = [0.25, 0.45, 0.65].map(
      (at) =>
        `<rect x="${x + w * 0.2}" y="${Math.round(y + h * at)}" width="${w * 0.6}" height="${Math.max(2, Math.round(h * 0.05))}" fill="#222"/>`,
    )
    return `<rect x="${x}" y="${y}" width="${w}" height="${h}" fill="#cfe8ff" stroke="#225" stroke-width="3"/>${bars.join('')}`
  })
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${boxes.join('')}</svg>`
  const background = { create: { width, height, channels: 4 as const, background: ground } }
  const picture = sharp(
    await sharp(background)
      .composite([{ input: Buffer.from(svg) }])
      .png()
      .toBuffer(),
  )
  return ground.length > 7 ? picture : picture.removeAlpha()
}

/** Soft light and grain. The grain comes from a fixed seed, so that a test sees the same picture each time. */
export async function photo(width: number, height: number, grain = 12): Promise<Sharp> {
  const data = Buffer.alloc(width * height * 3)
  let seed = 20_240_301
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff
      const noise = ((seed >> 16) / 0x7fff - 0.5) * grain
      const light = 120 + 60 * Math.sin(x / 37) * Math.cos(y / 29) + 30 * Math.sin((x + y) / 11) + noise
      data[at++] = clamp(light + 20)
      data[at++] = clamp(light)
      data[at++] = clamp(light * 0.8 + (y / height) * 50)
    }
  }
  return sharp(data, { raw: { width, height, channels: 3 } })
}

/** A bar that walks across, a frame each tenth of a second. */
export async function movingGif(width: number, height: number, frames: number): Promise<Buffer> {
  const data = Buffer.alloc(width * height * frames * 3, 255)
  for (let frame = 0; frame < frames; frame++) {
    for (let y = 0; y < height; y++) {
      const from = (frame * height + y) * width + Math.floor((width * frame) / frames)
      data.fill(40, from * 3, (from + 8) * 3)
    }
  }
  return sharp(data, { raw: { width, height: height * frames, channels: 3, pageHeight: height } })
    .gif({ delay: frames > 0 ? Array.from({ length: frames }, () => 100) : [], loop: 0 })
    .toBuffer()
}

function clamp(value: number): number {
  return Math.max(0, Math.min(255, Math.round(value)))
}
