import { builtinModules } from 'node:module'

/**
 * The direction of the house: which room may import which, types too. `npm run lint` checks it; CONTRIBUTING shows it.
 * A room is a folder of `lib` or `components`, with all below it; whatever is not named here may import nothing.
 */
const below = ['lib/base', 'lib/record', 'lib/words']
const crafts = ['hugo', 'markdown', 'pictures', 'diagrams', 'fonts', 'cards', 'shortcodes', 'templates', 'site'].map(
  (name) => `lib/${name}`,
)
/** What every component may ask. */
const shown = [...below, 'lib/site', 'components/shapes']

/** @type {Record<string, string[]>} */
export const mayImport = {
  'lib/base': [],
  'lib/record': ['lib/base'],
  'lib/words': ['lib/base'],
  ...Object.fromEntries(crafts.map((craft) => [craft, below])),
  'lib/atlas': [...below, ...crafts],
  'lib/live': below,
  'lib/search': [...below, 'lib/site'],
  'lib/archive': below,
  'lib/backlinks': below,
  'lib/certificate': [...below, 'lib/site'],
  'lib/outward': [...below, 'lib/hugo'],
  'lib/moving': [...below, 'lib/hugo', 'lib/site', 'lib/certificate'],
  'lib/series': [...below, 'lib/hugo', 'lib/site'],
  'lib/answers': [...below, 'lib/site', 'lib/markdown/limits'],
  'lib/writing': [...below, 'lib/hugo', 'lib/markdown', 'lib/site'],
  'lib/studio': [...below, 'lib/site', 'lib/writing', 'lib/door'],
  // The studio without a server: a page that answers itself.
  'lib/studio/browser': ['lib/base', 'lib/record', 'lib/writing', 'lib/studio'],
  'lib/features.ts': [
    'lib/record',
    'lib/atlas',
    'lib/live',
    'lib/search',
    'lib/archive',
    'lib/series',
    'lib/backlinks',
    'lib/answers',
  ],
  'lib/build': [...below, ...crafts, 'lib/certificate', 'lib/features.ts'],
  'lib/door': [...below, 'lib/site', 'lib/features.ts'],
  'lib/serve': [...below, ...crafts, 'lib/door', 'lib/studio'],
  'lib/tools': [
    ...below,
    ...crafts,
    'lib/search',
    'lib/certificate',
    'lib/build',
    'lib/door',
    'lib/serve',
    'lib/features.ts',
  ],
  'lib/commands': [
    ...below,
    ...crafts,
    'lib/answers',
    'lib/certificate',
    'lib/moving',
    'lib/outward',
    'lib/build',
    'lib/door',
    'lib/serve',
    'lib/tools',
    'lib/features.ts',
  ],
  'components/shapes': shown.filter((room) => room.startsWith('lib/')),
  'components/enhance': shown,
  'components/figure': shown,
  'components/site': shown,
  // The other half of each shortcode: its names, and what it says in feeds.
  'components/shortcodes': [...shown, 'lib/shortcodes', 'components/figure'],
  'components/prose': [
    ...shown,
    // The one syntax of all texts, for the compiler of .mdx.
    'lib/markdown/remark-syntax.ts',
    'lib/markdown/mdx/component-places.ts',
    'components/figure',
    'components/shortcodes',
  ],
  'components/post': [...shown, 'components/figure', 'components/site', 'components/prose'],
  'components/list': [...shown, 'components/site', 'components/prose', 'components/post'],
  'components/atlas': [...shown, 'lib/atlas', 'components/site', 'components/post'],
  'components/live': [...shown, 'lib/live', 'components/enhance'],
  'components/search': [...shown, 'lib/search', 'components/enhance', 'components/list'],
  'components/archive': [...shown, 'lib/archive', 'components/site', 'components/list'],
  'components/series': [...shown, 'lib/series', 'components/site', 'components/post', 'components/list'],
  'components/backlinks': [...shown, 'lib/backlinks'],
  'components/answers': [...shown, 'lib/answers', 'components/figure'],
  // The only React in a browser, beside what features show in it: it asks lib/writing, and routes, or itself, by what they answer.
  'components/studio': [
    ...below,
    'lib/site',
    'lib/writing',
    'lib/studio/browser',
    'lib/studio/words',
    'lib/studio/answers',
    'components/shapes',
    'components/studio-views.ts',
  ],
  'components/studio-views.ts': ['components/shapes', 'components/answers'],
  'components/features.ts': [
    'components/shapes',
    ...['atlas', 'live', 'search', 'archive', 'series', 'backlinks', 'answers'].map((name) => `components/${name}`),
  ],
  'components/page': [
    ...shown,
    'lib/door',
    'components/site',
    'components/prose',
    'components/post',
    'components/list',
    'components/features.ts',
  ],
  // The pages, and the studio's doors.
  app: [...shown, 'lib/door', 'components/page', 'components/site', 'components/features.ts'],
  'app/write': [...below, 'lib/site', 'lib/door', 'lib/writing', 'lib/studio', 'components/studio', 'components/page'],
  'app/api/write': ['lib/base', 'lib/writing', 'lib/studio', 'app/api/write/content-step.ts'],
  // A feature's own pages in the studio, behind its doors.
  'app/api/write/answers': ['lib/answers', 'app/api/write'],
  // Bundled by lib/build/studio: Next's bundler must not find the content step.
  'app/api/write/content-step.ts': ['lib/base', 'lib/record', 'lib/build', 'lib/writing', 'components/page'],
  'app/api/write/content-worker.ts': ['lib/build', 'app/api/write/content-step.ts'],
  'app/api/answers': ['lib/answers'],
  'proxy.ts': ['lib/site', 'lib/serve', 'lib/studio'],
}

/** Who asks the door: routes, and the few pages that all of them end in. All else gets props. */
export const asksTheDoor = [
  'app/(reading)/any-page.tsx',
  'components/page/page-metadata.ts',
  'app/(reading)/page-at.tsx',
  'app/(reading)/taxonomy-route.tsx',
  'app/global-not-found.tsx',
  'app/write/studio-site.ts',
  'components/page/document.tsx',
  'components/page/draft-page.tsx',
  'components/page/site-page.tsx',
  'components/page/message-page.tsx',
  'components/page/not-found-page.tsx',
  'components/page/error-page.tsx',
]

/** Rooms whose code the studio's preview runs in a browser: no module of Node's, however far away. */
export const withoutNode = [
  ...['lib/record', 'lib/markdown', 'lib/shortcodes', 'lib/templates', 'lib/site', 'lib/writing'],
  // Where no server can keep a secret, a browser gives itself the studio's answers.
  'lib/studio/answers',
  'lib/studio/repository',
  'lib/studio/browser',
]

/** What of them is a server's after all: the rest of the room may not reach it. */
const serverHalves = ['lib/writing/disk']

const coreModules = `^(?:node:)?(?:${builtinModules.join('|')})$`

const escaped = (room) => room.replace(/[.()]/g, '\\$&')
/** A room within a room has its own line. */
const roomsIn = (room) => Object.keys(mayImport).filter((other) => other.startsWith(`${room}/`))
const inRoom = (room) => `^${escaped(room)}${/\.tsx?$/.test(room) ? '$' : '/'}`

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    { name: 'no circle of files', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no circle of folders', severity: 'error', scope: 'folder', from: {}, to: { circular: true } },
    ...Object.entries(mayImport).map(([room, others]) => ({
      name: `what ${room} may import`,
      severity: 'error',
      from: { path: inRoom(room), pathNot: roomsIn(room).map(inRoom) },
      to: { path: '^(?:lib|components|app|proxy)\\b', pathNot: [room, ...others].map(inRoom) },
    })),
    {
      name: 'every room has its line',
      severity: 'error',
      from: { path: '^(?:lib|components)/', pathNot: Object.keys(mayImport).map(inRoom) },
      to: {},
    },
    {
      name: 'who asks the door',
      severity: 'error',
      from: { path: '^(?:app|components)/', pathNot: ['^app/.*/page(?:\\.dev)?\\.tsx$', ...asksTheDoor.map(inRoom)] },
      to: { path: inRoom('lib/door') },
    },
    {
      // It is made once and passed on: by commands, by the door of the pages that Next renders, by the studio's routes.
      name: 'the workspace of the process, where a run begins alone',
      severity: 'error',
      from: {
        pathNot: ['lib/commands', 'lib/tools', 'lib/serve', 'lib/door', 'lib/studio', 'app/api/write'].map(inRoom),
      },
      to: { path: '^lib/base/workspace/this-workspace\\.ts$' },
    },
    {
      name: 'no module of Node',
      severity: 'error',
      from: { path: withoutNode.map(inRoom), pathNot: serverHalves.map(inRoom) },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'no module of Node through another room',
      severity: 'error',
      from: { path: withoutNode.map(inRoom), pathNot: serverHalves.map(inRoom) },
      to: { path: coreModules, reachable: true },
    },
    {
      name: 'no feature where a build is only served',
      severity: 'error',
      // They bring the parser and the encoder of pictures: half a second before the first answer.
      from: { path: '^lib/commands/(?:start|serve)\\.ts$' },
      to: { path: inRoom('lib/features.ts'), reachable: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(?:\\.test\\.tsx?|/fixtures/.*|/bench[^/]*|/testing-[^/]*)$|^\\.(?:gaji|next)/|node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default'] },
  },
}
