/**
 * Packages that the studio's preview asks for and doesn't hold, with what they need themselves: they have parts that are no
 * JavaScript, or many of which a page needs few, or are asked for by a path.
 */
export const takenAsTheyAre = [
  ...['sharp', '@img', 'detect-libc', 'semver'],
  ...['react-dom', 'react', 'scheduler'],
  ...['harfbuzzjs', 'fontverter', 'wawoff2', 'woff2sfnt-sfnt2woff'],
  ...['@hpcc-js/wasm-graphviz', '@shikijs/langs', 'esbuild'],
]

/** Their files, for whoever takes the preview elsewhere (next.config.mjs); of esbuild not its program, which nothing runs. */
export const filesTaken = takenAsTheyAre.map((name) => `./node_modules/${name === 'esbuild' ? 'esbuild/lib' : name}/**`)
