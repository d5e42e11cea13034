import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { availableParallelism } from 'node:os'
import { relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { PHASE_DEVELOPMENT_SERVER, PHASE_PRODUCTION_BUILD, PHASE_PRODUCTION_SERVER } from 'next/constants.js'
import { filesTaken } from './lib/build/studio/taken-as-they-are.mjs'

/**
 * Compiles the content before Next needs it, so that a bare `next build` on a clean checkout does everything.
 * In a process of its own: its memory is free again when Next starts. Next reads this file in its workers too;
 * they inherit the variable and find the work done.
 */
function prepareContent(phase) {
  // Next keeps what it inherits, and the content step goes by it.
  process.env.NODE_ENV = phase === PHASE_PRODUCTION_BUILD ? 'production' : 'development'
  if (process.env.GAJI_CONTENT_READY) return
  const command = ['--import', 'tsx', 'lib/commands/content.ts']
  if (phase === PHASE_PRODUCTION_BUILD) command.push('--for', `${process.pid}`)
  const result = spawnSync(process.execPath, command, { stdio: 'inherit' })
  if (result.status !== 0) process.exit(1)
  process.env.GAJI_CONTENT_READY = '1'
}

/**
 * Vercel's builder knows adapters only where it names one of its own; else, with any adapter in the configuration, Next
 * writes its pages to where this builder doesn't look. (node_modules/next/dist/docs/01-app/03-api-reference/07-adapters)
 */
const isBuilderWithoutAdapters = Boolean(process.env.NOW_BUILDER && !process.env.NEXT_ADAPTER_PATH)

/** Takes the runtime out of the pages where no adapter may: when all is written and before the builder looks. */
function stripAtExit() {
  if (process.env.GAJI_STRIPS_AT_EXIT) return
  process.env.GAJI_STRIPS_AT_EXIT = '1'
  process.once('exit', (code) => {
    if (code !== 0) return
    const result = spawnSync(process.execPath, ['--import', 'tsx', 'lib/serve/adapter/strip-build.ts'], {
      stdio: 'inherit',
    })
    if (result.status !== 0) process.exitCode = 1
  })
}

/** Pages that were kept of an earlier build are where our own server looks, and not where Next does (lib/serve/reuse). */
function refusePartial() {
  if (!existsSync('.next/partial-build') || process.env.GAJI_SERVES) return
  process.stderr.write(
    '.next: npm run build has left pages that only npm start serves (run npm start, or npx next build)\n',
  )
  process.exit(1)
}

function readSettings(folder) {
  const file = `${folder}/settings.json`
  if (!existsSync(file)) throw new Error('the content is not compiled (run: npm run build)')
  return JSON.parse(readFileSync(file, 'utf8'))
}

/** Where node_modules stands: the tests build sites in copies of the project below it. */
const turbopackRoot = resolve(createRequire(import.meta.url).resolve('next/package.json'), '../../..')

/** A site outside of the project lies on the machine that builds it, and goes nowhere with the build. */
const siteFolder = relative('.', process.env.SITE_DIR ?? '.') || '.'
const ofSite = siteFolder.startsWith('..')
  ? []
  : [
      ...['content', 'data', 'layouts', 'i18n', 'config', 'assets'].map((folder) => `./${siteFolder}/${folder}/**`),
      ...['hugo', 'config'].map((name) => `./${siteFolder}/${name}.*`),
    ]

/** What a page is made of when it is asked for: the author's folder, what the content step has left, what isn't bundled. */
const previewed = [
  ...ofSite,
  './.gaji/*.json',
  './.gaji/preview.mjs',
  './app/(reading)/theme.css',
  './lib/**/words/*.json',
  ...filesTaken,
]

/** The studio's routes that ask the content step (app/api/write/load-content-step.ts). */
const asksContentStep = ['/api/write/preview', '/api/write/site', '/api/write/card']

/** `next dev` needs its runtime, with inline scripts; the built site doesn't and is the one that readers see. */
function forDevelopment(rules) {
  const readers = ['Content-Security-Policy', 'Strict-Transport-Security', 'Cache-Control']
  const isForReaders = ({ key }) => readers.includes(key)
  const kept = rules.map((rule) => ({ ...rule, headers: rule.headers.filter((header) => !isForReaders(header)) }))
  return kept.filter((rule) => rule.headers.length > 0)
}

/** @returns {import('next').NextConfig} */
export default function config(phase) {
  const isDev = phase === PHASE_DEVELOPMENT_SERVER
  if (phase === PHASE_PRODUCTION_BUILD || isDev) prepareContent(phase)
  if (phase === PHASE_PRODUCTION_BUILD && isBuilderWithoutAdapters) stripAtExit()
  if (phase === PHASE_PRODUCTION_SERVER) refusePartial()
  const workFolder = isDev ? '.gaji/dev' : '.gaji'
  const settings = readSettings(workFolder)
  const adapterPath = fileURLToPath(new URL('lib/serve/adapter/adapter.mjs', import.meta.url))
  return {
    basePath: settings.basePath,
    ...(isBuilderWithoutAdapters ? {} : { adapterPath }),
    // Hugo's addresses end in a slash, some of them with a dot before it: proxy.ts decides, Next would guess.
    trailingSlash: true,
    skipTrailingSlashRedirect: true,
    async headers() {
      return isDev ? forDevelopment(settings.headerRules) : settings.headerRules
    },
    async rewrites() {
      const listFiles = { source: '/:path*/index.html', destination: '/:path*/' }
      const ofLists = settings.addresses.lists === 'files' ? [listFiles] : []
      const message = { source: '/404.html', destination: '/error-404/' }
      // In dev the home page too is shown by the route of all: one route is compiled sooner than two.
      const ofDev = isDev ? [{ source: '/', destination: '/written/?path=' }] : []
      // Not the studio, whose own routes have a part that is any: such are looked at after these.
      const afterFiles = isDev
        ? [{ source: '/:path((?!write/|api/write/).*)', destination: '/written/?path=:path' }]
        : []
      return { beforeFiles: [message, ...ofLists, ...ofDev], afterFiles }
    },
    // `.dev.tsx`: what only `next dev` shows.
    pageExtensions: isDev ? ['dev.tsx', 'tsx', 'ts'] : ['tsx', 'ts'],
    images: { unoptimized: true },
    poweredByHeader: false,
    reactStrictMode: true,
    // `npm run check` checks types, once; a build of each of several sites need not do it again.
    typescript: { ignoreBuildErrors: true },
    experimental: {
      globalNotFound: true,
      // What a runtime would fetch ahead is rendered and weighed a second time else, for pages that have no runtime.
      prefetchInlining: false,
      // Of the studio alone, and half of what is compiled for it.
      ...(isDev ? {} : { turbopackSourceMaps: false }),
      // Next leaves one idle, which is half of a small machine.
      cpus: availableParallelism(),
    },
    turbopack: { root: turbopackRoot, resolveAlias: { '#work/*': `./${workFolder}/*` } },
    outputFileTracingRoot: turbopackRoot,
    // Of readers' answers, both engines and what sends mails: taken as they are.
    serverExternalPackages: ['libsql', 'pg', 'nodemailer'],
    // What the studio's preview reads and runs beside its own module (lib/build/studio/build-preview.ts).
    outputFileTracingIncludes: Object.fromEntries(asksContentStep.map((route) => [route, previewed])),
  }
}
