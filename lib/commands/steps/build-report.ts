import { openProgress } from '../../base/progress'

type Options = { write(line: string): void; progress?: ReturnType<typeof openProgress> }

/** What Next says of its own doings: an author can change nothing of it. */
const asides = [
  /^\s*$/,
  /^\s*Applying modifyConfig /,
  /^✓ Running next\.config\.mjs /,
  /^- Experiments /,
  /^ {2}[✓⨯·] \w+$/,
  /^\s*Skipping validation of types/,
  /^\s*(?:Finished|Running) TypeScript\b/,
  /^\s*Collecting (?:page data|build traces) /,
  /^✓ Finished writing to filesystem cache /,
  /^\s*Finalizing page optimization/,
  /^\s*Running onBuildComplete /,
]

/**
 * Passes on what an author wants to read of `next build`: without its asides and its list of routes, whose addresses she
 * knows, and how far the pages are in one line that renews itself. Whatever is not known here is passed on.
 */
export function openBuildReport({ write, progress = openProgress({ ko: '페이지', en: 'pages' }) }: Options) {
  let isInRoutes = false
  return {
    line(line: string): void {
      isInRoutes ||= /^Route \((?:app|pages)\)/.test(line)
      if (isInRoutes || asides.some((aside) => aside.test(line))) return
      const pages = /^(✓?)\s*Generating static pages .*\((\d+)\/(\d+)\)/.exec(line)
      if (pages && !pages[1]) progress.tell(Number(pages[2]), Number(pages[3]))
      else {
        if (pages) progress.end()
        write(line)
      }
    },
    end: () => progress.end(),
  }
}

/** "58 s", "1 min 40 s", for people. */
export function duration(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000)
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`
}
