import type { Section } from './types'

/** The most signs of a section: longer ones are cut between lines, so that words that stand together are near. */
const longest = 1200

export function cutSections(sections: readonly Section[]): Section[] {
  return sections.flatMap((section) => {
    if (section.text.length <= longest) return [section]
    const parts: string[] = ['']
    for (const line of section.text.split('\n').flatMap(cutLine)) {
      const last = parts.at(-1) as string
      if (last && last.length + line.length >= longest) parts.push(line)
      else parts[parts.length - 1] = last ? `${last}\n${line}` : line
    }
    return parts.map((text) => ({ ...section, text }))
  })
}

/** A line that is longer than a section may be, between words where it has them. */
function cutLine(line: string): string[] {
  if (line.length <= longest) return [line]
  const space = line.lastIndexOf(' ', longest)
  const end = space > longest / 2 ? space : longest
  return [line.slice(0, end), ...cutLine(line.slice(end).trimStart())]
}
