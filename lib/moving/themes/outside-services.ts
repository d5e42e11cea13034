import { isMap } from '../../hugo/formats/parsed-data'

type Table = Record<string, unknown>
type Counting = { src: string; attributes?: Record<string, string>; connect?: string[] }

/** Counters that are one script, by what themes call their settings. Whoever wants code in the page isn't among them. */
const counters: ((found: (names: RegExp) => string | null) => Counting | null)[] = [
  (found) => {
    const id = found(/umami\w*\.(?:websiteid|data_website_id|id)$/)
    const host = found(/umami\w*\.(?:domain|host|server|data_host_url)$/)
    const script = found(/umami\w*\.(?:scripturl|script|src)$/)
    if (!id) return null
    const src = script?.startsWith('https://')
      ? script
      : `https://${(host ?? 'cloud.umami.is').replace(/^https?:\/\/|\/$/g, '')}/script.js`
    return { src, attributes: { 'data-website-id': id } }
  },
  (found) => {
    const domain = found(/plausible\w*\.(?:domain|datadomain|data_domain|data-domain)$/)
    return domain === null ? null : { src: 'https://plausible.io/js/script.js', attributes: { 'data-domain': domain } }
  },
  (found) => {
    const code = found(/goatcounter\w*\.(?:code|id)$|^goatcounter$/)
    if (!code) return null
    const host = `https://${code}.goatcounter.com`
    return { src: 'https://gc.zgo.at/count.js', attributes: { 'data-goatcounter': `${host}/count` }, connect: [host] }
  },
  (found) => {
    const token = found(/cloudflare\w*\.token$/)
    if (!token) return null
    const attributes = { 'data-cf-beacon': JSON.stringify({ token }) }
    return {
      src: 'https://static.cloudflareinsights.com/beacon.min.js',
      attributes,
      connect: ['https://cloudflareinsights.com'],
    }
  },
  (found) => {
    const site = found(/fathom\w*\.(?:site|id)$/)
    return site === null ? null : { src: 'https://cdn.usefathom.com/script.js', attributes: { 'data-site': site } }
  },
]

/** [params.gaji.analytics] of what a theme was told; null where it counts otherwise or not at all. */
export function analyticsOf(params: Table): Counting | null {
  const settings = flat(params)
  const found = (names: RegExp) => settings.find(([path, value]) => names.test(path) && value !== '')?.[1] ?? null
  for (const counter of counters) {
    const counting = counter(found)
    if (counting) return counting
  }
  return null
}

/** [params.gaji.answers.giscus], wherever a theme keeps it; null where it isn't whole. */
export function giscusOf(params: Table): Record<string, string> | null {
  const settings = flat(params)
  const one = (...names: string[]) =>
    settings.find(([path]) => names.some((name) => path.endsWith(`giscus.${name}`)))?.[1] ?? ''
  const giscus = {
    repo: one('repo', 'datarepo', 'data_repo'),
    repoId: one('repoid', 'repo_id', 'datarepoid', 'data_repo_id'),
    category: one('category', 'datacategory', 'data_category'),
    categoryId: one('categoryid', 'category_id', 'datacategoryid', 'data_category_id'),
  }
  const said = Object.entries(giscus).filter(([, value]) => value !== '')
  return giscus.repo && giscus.repoId ? Object.fromEntries(said) : null
}

/** Every text and number by its dotted path. */
function flat(table: Table, prefix = ''): [path: string, value: string][] {
  return Object.entries(table).flatMap(([key, value]): [string, string][] => {
    const path = prefix + key.toLowerCase()
    if (isMap(value)) return flat(value, `${path}.`)
    return typeof value === 'object' ? [[path, '']] : [[path, String(value ?? '')]]
  })
}
