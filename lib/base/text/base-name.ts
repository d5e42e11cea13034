/** The last part of a path with slashes: "posts/a.png" → "a.png". */
export function baseName(path: string): string {
  return path.replace(/\/+$/, '').split('/').at(-1) ?? ''
}
