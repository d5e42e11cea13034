import { escapeHtml } from '../../base/text/escape-html'
import { reportPage, table } from '../../certificate/show/report-page'
import type { Theme } from '../../record/theme'
import { say } from '../../words/words'
import type { Survey } from '../look/survey'
import { movingWords } from '../words/words'
import { notUnderstood } from './not-understood'
import { code, h2, h3, moves, type Part, p, points, told } from './parts'

/** What becomes of a Hugo site, as a page that is one file: before it is brought, and afterwards. */
export function importReport(survey: Survey, { isDone, theme }: { isDone: boolean; theme: Theme }): string {
  const words = movingWords(survey.lang)
  const title = say(words.title, { name: survey.name })
  const parts = [
    verdict,
    understood,
    addresses,
    stops,
    accidents,
    notUnderstood,
    lines,
    moves,
    remote,
    others,
    deployment,
  ]
  const body = parts.map((part) => part(survey, words)).filter(Boolean)
  const bringing = isDone ? '' : `npm run import -- ${survey.source} --apply\n`
  const todo = bringing + steps(survey).join('\n')
  const last = `${h2(words.next)}<pre>${escapeHtml(todo)}</pre>${p(words.certify)}${isDone ? p(words.undo) : ''}`
  const head = `<h1>${escapeHtml(title)}</h1>${p(say(words.lead, { source: survey.source }), 'lead')}`
  return reportPage({ lang: survey.lang, title, theme }, [head, ...body, last].join('\n'))
}

/** Two commands to a running blog; one between where drawings are still to be made. */
function steps({ problems }: Survey): string[] {
  const isUndrawn = problems.others.some(({ code: name }) => name === 'diagram-not-drawn')
  return [...(isUndrawn ? ['npm run diagrams'] : []), errorsOf(problems) > 0 ? 'KEEP_GOING=1 npm start' : 'npm start']
}

function errorsOf(problems: Survey['problems']): number {
  return Object.values(problems)
    .flat()
    .filter(({ severity }) => severity === 'error').length
}

const verdict: Part = ({ pages, plan, problems }, words) => {
  const count = pages.reduce((sum, one) => sum + one.count, 0)
  const ready = say(words.ready, { pages: count, files: plan.moves.length })
  const errors = errorsOf(problems)
  const stopping = say(words.stops, { count: errors })
  const isClear = errors === 0
  return p(isClear ? ready : `${ready} ${stopping}`, `verdict ${isClear ? 'good' : 'warn'}`)
}

const understood: Part = ({ pages, unpublished, redirects, menus, staticFiles }, words) => {
  const kinds = words.kinds as Record<string, string>
  const several = new Set(pages.map(({ lang }) => lang)).size > 1
  const rows = [
    ...pages.map(({ kind, lang, count }) => [`${kinds[kind] ?? kind}${several ? ` (${lang})` : ''}`, count] as const),
    [words.unpublished, unpublished] as const,
    [words.redirects, redirects] as const,
    [words.menus, menus] as const,
    [words.staticFiles, staticFiles] as const,
  ].filter(([, count]) => count > 0)
  const all = rows.map(([what, count]) => [what, count, words.same])
  return h2(words.understood) + table([words.thing, words.inHugo, words.inGaji], all)
}

const addresses: Part = ({ asked }, words) => {
  if (!asked) return h2(words.addresses) + p(words.notAsked)
  const { right, all, lost, version } = asked
  if (lost.length === 0) return h2(words.addresses) + p(say(words.askedSame, { right, all, version }), 'good')
  return (
    h2(words.addresses, lost.length) +
    p(say(words.askedLost, { count: lost.length, all, version })) +
    points(lost.map(code), words)
  )
}

const stops: Part = (survey, words) => {
  const { stops: found } = survey.problems
  return found.length === 0 ? '' : h2(words.stopsTitle, found.length) + told(found, survey, words)
}

const accidents: Part = (survey, words) => {
  const { demo, problems } = survey
  const found = problems.accidents
  if (found.length + demo.length === 0) return ''
  const pages =
    demo.length > 0 ? h3(words.demo, demo.length) + p(words.demoAbout, 'muted') + points(demo.map(code), words) : ''
  return h2(words.accidents, found.length + demo.length) + told(found, survey, words) + pages
}

const lines: Part = ({ lines: text }, words) => {
  return text === '' ? '' : `${h2(words.lines)}${p(words.linesAbout)}<pre>${escapeHtml(text)}</pre>`
}

const remote: Part = ({ remote: found }, words) => {
  if (found.length === 0) return ''
  const items = found.map(
    ({ place, address }) => `${code(`${place.file}:${place.line}:${place.column}`)} ${escapeHtml(address)}`,
  )
  return h2(words.remote, found.length) + p(words.remoteAbout) + points(items, words)
}

const others: Part = (survey, words) => {
  const found = survey.problems.others
  return found.length === 0
    ? ''
    : h2(words.others, found.length) + p(words.othersAbout, 'muted') + told(found, survey, words)
}

const deployment: Part = ({ deployments }, words) => {
  if (deployments.length === 0) return ''
  const items = deployments.map(({ file, line, version }) => {
    return `${code(`${file}:${line}`)}${version ? ` ${escapeHtml(say(words.latest, { version }))}` : ''}`
  })
  return h2(words.deployment) + points(items, words) + p(words.deploymentAbout)
}
