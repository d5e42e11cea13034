import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { chromium } from '@playwright/test'
import { systemChromium } from '../base/ensure-browser'
import { flattenStyles } from './flatten-styles'
import { mermaidSettings } from './mermaid-settings'
import { standIns } from './stand-ins'

const { resolve } = createRequire(import.meta.url)

type Drawn = { svg: string } | { problem: string }

/** Draws Mermaid's diagrams in Chromium, from files on this machine alone: the page can reach no network. */
export async function drawMermaid(sources: ReadonlyMap<string, string>): Promise<Map<string, Drawn>> {
  const browser = await chromium.launch({ executablePath: systemChromium, args: ['--no-sandbox', '--disable-gpu'] })
  try {
    const page = await browser.newPage()
    await page.route('**/*', (route) => route.abort())
    await page.setContent(
      `<!doctype html><style>${fontFace(400)}${fontFace(600)}</style><body style="font-family:Pretendard">가<b style="font-weight:600">가</b>`,
    )
    // Named functions come from tsx with a call of this helper in them.
    await page.addScriptTag({ content: 'var __name = (named) => named' })
    await page.addScriptTag({ content: readFileSync(resolve('mermaid/dist/mermaid.min.js'), 'utf8') })
    await page.evaluate(async (settings) => {
      await document.fonts.ready
      const { mermaid } = window as unknown as { mermaid: { initialize(config: unknown): void } }
      mermaid.initialize(settings)
    }, mermaidSettings)
    const drawn = new Map<string, Drawn>()
    for (const [name, source] of sources)
      drawn.set(name, await page.evaluate(flattenStyles, { source, ink: standIns.ink }))
    return drawn
  } finally {
    await browser.close()
  }
}

/** Hangul is measured in the font that the page shows it in. */
function fontFace(weight: 400 | 600): string {
  const name = weight === 400 ? 'Regular' : 'SemiBold'
  const file = readFileSync(resolve(`pretendard/dist/web/static/woff2/Pretendard-${name}.woff2`))
  return `@font-face{font-family:Pretendard;font-weight:${weight};src:url(data:font/woff2;base64,${file.toString('base64')})}`
}
