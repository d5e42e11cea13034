const kinds: Record<string, string> = {
  image: 'png jpg jpeg jpe jif jfif gif webp svg bmp tif tiff avif heic heif',
  text: 'txt csv css scss sass less js mjs jsx ts tsx html htm ics vtt',
  video: 'mp4 mpeg mpg ogv webm avi 3gp 3gpp mov',
  audio: 'mp3 wav oga ogg m4a flac',
  font: 'ttf otf woff woff2',
  application: 'json xml rss toml yaml yml pdf wasm webmanifest zip',
}
const byExtension = new Map(
  Object.entries(kinds).flatMap(([kind, all]) => all.split(' ').map((ending) => [ending, kind])),
)

/** The first half of a file's media type, by its ending: "image"; "" where it is not known. */
export function mediaKind(name: string): string {
  return byExtension.get(name.slice(name.lastIndexOf('.') + 1).toLowerCase()) ?? ''
}
