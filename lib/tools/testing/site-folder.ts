import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** A site's folder on disk with these files, path → text or bytes. */
export function writeSite(files: Record<string, string | Uint8Array>): string {
  const folder = mkdtempSync(join(tmpdir(), 'gaji-site-'))
  const config = 'baseURL = "https://example.org/"\ntitle = "시험"\nmainSections = ["posts"]\nhasCJKLanguage = true\n'
  for (const [path, content] of Object.entries({ 'hugo.toml': config, ...files })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  return folder
}
