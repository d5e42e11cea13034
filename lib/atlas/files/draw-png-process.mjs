import sharp from 'sharp'

// Run by draw-png.ts with FONTCONFIG_FILE set.
const [source, target, density] = process.argv.slice(2)
await sharp(source, { density: Number(density) })
  .png({ palette: true, effort: 7 })
  .toFile(target)
