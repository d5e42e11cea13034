import type { Header } from '../../site/headers/policy'

/**
 * The points that the MDN HTTP Observatory gives for a page's headers, by the rules of its open grader (August 2026):
 * from 100, losses first; extra credit counts only from 90 up. A+ from 100. https://github.com/mdn/mdn-http-observatory
 */
export function observatoryScore(headers: readonly Header[]): { score: number; grade: string } {
  const value = (name: string) => headers.find((header) => header.key.toLowerCase() === name.toLowerCase())?.value ?? ''
  const directives = new Map(
    value('Content-Security-Policy')
      .split(';')
      .map((directive) => {
        const [name = '', ...sources] = directive.trim().split(/\s+/)
        return [name, sources] as const
      }),
  )
  const points = [
    policyPoints(directives),
    hstsPoints(value('Strict-Transport-Security')),
    framePoints(value('X-Frame-Options'), directives),
    value('X-Content-Type-Options') === 'nosniff' ? 0 : -5,
    /^(no-referrer|same-origin|strict-origin|strict-origin-when-cross-origin)$/.test(value('Referrer-Policy')) ? 5 : 0,
    value('Cross-Origin-Opener-Policy') === 'same-origin' ? 10 : 0,
    /^same-(origin|site)$/.test(value('Cross-Origin-Resource-Policy')) ? 10 : 0,
  ]
  const lost = points.filter((point) => point < 0).reduce((sum, point) => sum + point, 100)
  const score = lost < 90 ? lost : points.filter((point) => point > 0).reduce((sum, point) => sum + point, lost)
  return { score, grade: score >= 100 ? 'A+' : score >= 90 ? 'A' : score >= 70 ? 'B' : 'C or less' }
}

type Directives = ReadonlyMap<string, readonly string[]>

function policyPoints(directives: Directives): number {
  const scripts = directives.get('script-src') ?? directives.get('default-src')
  if (!scripts) return -25
  if (scripts.includes("'unsafe-inline'")) return -20
  if (scripts.includes("'unsafe-eval'")) return -10
  if (directives.get('style-src')?.includes("'unsafe-inline'")) return 0
  return directives.get('default-src')?.join() === "'none'" ? 10 : 5
}

function hstsPoints(hsts: string): number {
  const age = Number(/max-age=(\d+)/.exec(hsts)?.[1] ?? 0)
  return age >= 15_768_000 ? 0 : age > 0 ? -10 : -20
}

function framePoints(frameOptions: string, directives: Directives): number {
  return directives.has('frame-ancestors') ? 5 : /^(deny|sameorigin)$/i.test(frameOptions) ? 0 : -20
}
