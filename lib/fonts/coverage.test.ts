import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import subsetFont from 'subset-font'
import { describe, expect, test } from 'vitest'
import { workspace } from '../base/workspace/this-workspace'
import { skipAloud } from '../tools/testing/shared'
import { readCmap } from './read-cmap'
import { openFont } from './subset'

const { projectFolder, publicFolder, workFolder } = workspace
const rules = join(workFolder, 'fonts.css')
const isCompiled = existsSync(rules)
if (!isCompiled) skipAloud('the glyphs of the compiled content: run npm run content')

/** What the pages can show: the cmap of each file that the style sheet names. */
async function publishedCharacters(): Promise<Set<number>> {
  const names = [...readFileSync(rules, 'utf8').matchAll(/_gaji\/([\w-]+\.woff2)/g)].map((found) => found[1] as string)
  const found = new Set<number>()
  for (const name of names) {
    const file = readFileSync(join(publicFolder, '_gaji', name))
    const font = await subsetFont(file, '', { keepAllGlyphs: true, targetFormat: 'truetype' })
    for (const code of readCmap(font)) found.add(code)
  }
  return found
}

/**
 * The compiled content: index, catalogue and bodies. The sources may have been edited since. The studio's words aren't among
 * it: the studio has the whole font.
 */
function* compiledTexts(): Generator<string> {
  for (const folder of [workFolder, join(workFolder, 'bodies')]) {
    const names = readdirSync(folder).filter((name) => name.endsWith('.json') && !name.startsWith('studio'))
    for (const name of names) yield readFileSync(join(folder, name), 'utf8')
  }
  yield readFileSync(join(projectFolder, 'lib/words/ko.json'), 'utf8')
}

describe.skipIf(!isCompiled)('the font of the compiled site', () => {
  test('has every character that a page may show, as far as the whole font has it', {
    timeout: 60_000,
  }, async () => {
    const [published, supported] = await Promise.all([publishedCharacters(), openFont(workspace).supported()])
    const missing = new Set<string>()
    for (const text of compiledTexts()) {
      for (const character of new Set(text.normalize('NFC'))) {
        const code = character.codePointAt(0) as number
        if (code < 0x20 || published.has(code)) continue
        if (supported.has(code) || /\p{Script=Hangul}/u.test(character)) missing.add(character)
      }
    }
    expect([...missing]).toEqual([])
  })

  test('its first file is 90 KB at most', () => {
    const core = readFileSync(rules, 'utf8').match(/_gaji\/([\w-]+\.woff2)/)?.[1] as string
    expect(readFileSync(join(publicFolder, '_gaji', core)).length).toBeLessThanOrEqual(90 * 1024)
  })
})
