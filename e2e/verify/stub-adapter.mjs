import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/**
 * Stands in for a platform's adapter (NEXT_ADAPTER_PATH): copies each output that has a file to where the platform
 * would serve it, under STUB_OUTPUTS.
 */
const adapter = {
  name: 'stub',
  onBuildComplete({ outputs }) {
    const folder = process.env.STUB_OUTPUTS
    const files = [
      ...outputs.prerenders.map(({ pathname, fallback }) => [pathname, fallback?.filePath]),
      ...outputs.staticFiles.map(({ pathname, filePath }) => [pathname, filePath]),
    ]
    for (const [pathname, file] of files) {
      if (!file) continue
      const isPage = file.endsWith('.html')
      const target = join(folder, decodeURIComponent(pathname), isPage ? 'index.html' : '')
      mkdirSync(dirname(target), { recursive: true })
      cpSync(file, target)
    }
    writeFileSync(join(folder, 'pathnames.json'), JSON.stringify(files.map(([pathname]) => pathname)))
  },
}

export default adapter
