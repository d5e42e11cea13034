import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

// npx tsx lib/live/training/prepare-corpus.ts FOLDER…: Korean Markdown, and `ko:` in YAML → corpus.txt, a sentence a line.
const folders = process.argv.slice(2)
const isWanted = (name: string) =>
  /\.(?:md|yaml)$/.test(name) && !/\.en\.md$|(?:^|\/)_.*\.md$|_changes\.yaml$/.test(name)
const files = folders.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(isWanted)
    .toSorted()
    .map((name) => join(folder, name)),
)
const lines = files.flatMap((file) => {
  const text = readFileSync(file, 'utf8')
  const korean = [...text.matchAll(/^\s*ko: ["']?(.*?)["']?$/gm)].map(([, words = '']) => words)
  return sentences(file.endsWith('.yaml') ? korean.join('\n') : text)
})
writeFileSync(new URL('corpus.txt', import.meta.url), `${[...new Set(lines)].join('\n')}\n`)

/** What is read aloud of a text: no front matter, code, calls, notes, tables or addresses. */
function sentences(markdown: string): string[] {
  return markdown
    .replace(/^(\+\+\+|---)\n[\s\S]*?\n\1\n/, '')
    .replace(/^(```|~~~)[\s\S]*?^\1/gm, '')
    .replace(/^\[\^[^\]]+\]: .*$/gm, '')
    .replace(/\{\{[<%][\s\S]*?[>%]\}\}/g, '')
    .replace(/\$\$[\s\S]*?\$\$|\$[^$\n]+\$/g, '')
    .replace(/\[\^[^\]]+\]|<[^>]+>|\{#[^}]*\}|^\|.*$/gm, '')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^[#>*:\-\d. ]+|[*`_]/gm, '')
    .split('\n')
    .flatMap((line) => line.split(/(?<=[.?!]["']?) +/))
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line.length > 7 && (line.match(/[가-힣]/g)?.length ?? 0) > line.length / 2)
}
