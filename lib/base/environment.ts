/**
 * What the environment may say: every name that the engine reads, once. The values, README's table, what makes a build
 * stale and what a test's surroundings must not bring along all come from this list. Plain JavaScript (`.mjs`) and code
 * that is bundled (`NODE_ENV`, which the bundler puts in) read theirs themselves, by names that stand here.
 */
export const variables = {
  SITE_DIR: { about: 'the folder of a Hugo site, which is only read; without it, this folder', read: text },
  SITE_URL: { about: "the site's address, in the place of `baseURL`; its path is the base path", read: text },
  STRICT: { about: '`1`, or the option `--strict`: warnings are errors', read: isOn, option: '--strict' },
  KEEP_GOING: {
    about: '`1`, or `--keep-going`: what is unknown is shown by what it says or in a box, and the build goes on',
    read: isOn,
    option: '--keep-going',
  },
  VERBOSE: {
    about: '`1`, or `--verbose`: every problem has its own line, and Next says all that it says',
    read: isOn,
    option: '--verbose',
    leavesBuild: true,
  },
  SHOW_UNPUBLISHED: { about: '`1`: drafts, scheduled and expired pages too, marked, for a preview', read: isOn },
  HUGO_ENVIRONMENT: {
    about: 'which folder of `config/` is read over `config/_default/`; `production` without it',
    read: text,
  },
  HUGO_ENV: { about: 'the same, by its older name', read: text },
  DRAWINGS_DIR: { about: 'where drawn diagrams of a site elsewhere are kept; in the cache without it', read: text },
  WRITE_MODE: {
    about:
      '`local`: `npm start` lets whoever sits before this machine write at `/write/`; `npm run dev` does so unless it is `off`; `github`: named people write from anywhere, into the repository; `token`: `npm run export` takes `/write/` along, for whoever has a token of GitHub for it',
    read: text,
    leavesBuild: true,
  },
  WRITE_GIT: {
    about: '`commit`: what is published at `/write/` is committed in the folder of the site; `push`: and pushed',
    read: text,
    leavesBuild: true,
  },
  WRITE_LOGINS: {
    about: "for `github`: who may write, GitHub's names with commas; each must also have the right to push",
    read: text,
    leavesBuild: true,
  },
  WRITE_SECRET: {
    about:
      'for `github`: seals the session (`openssl rand -base64 32`); a second one behind a comma still opens old ones',
    read: text,
    leavesBuild: true,
  },
  GITHUB_REPO: { about: 'for `github` and `token`: the repository, `owner/name`', read: text, leavesBuild: true },
  GITHUB_BRANCH: {
    about: 'for `github` and `token`: the branch that is published; `main` without it',
    read: text,
    leavesBuild: true,
  },
  GITHUB_CLIENT_ID: { about: "for `github`: the GitHub App's client ID", read: text, leavesBuild: true },
  GITHUB_CLIENT_SECRET: { about: 'and its client secret', read: text, leavesBuild: true },
  GITHUB_API_URL: {
    about: "where GitHub's API is, for an Enterprise server; `https://api.github.com` without it",
    read: text,
    leavesBuild: true,
  },
  GITHUB_WEB_URL: { about: 'and its pages; `https://github.com` without it', read: text, leavesBuild: true },
  DATABASE_URL: {
    about: '`postgres://…`: answers of readers are kept there, and not in a file',
    read: text,
    leavesBuild: true,
  },
  DATA_DIR: { about: 'the folder of that file; `.data` without it', read: text, leavesBuild: true },
  TRUST_PROXY: {
    about: 'proxies that are believed whom they speak for: addresses, nets (`10.0.0.0/8`), `loopback` or `private`',
    read: text,
    leavesBuild: true,
  },
  SMTP_URL: {
    about: '`smtp://user:password@host:587` or `smtps://…`: by it mails are sent, of new comments and of replies',
    read: text,
    leavesBuild: true,
  },
  MAIL_FROM: {
    about: 'from whom they are: `Blog <blog@example.org>`; the user of `SMTP_URL` without it',
    read: text,
    leavesBuild: true,
  },
  MAIL_TO: {
    about: 'who is told of each new comment: addresses with commas; nobody without it',
    read: text,
    leavesBuild: true,
  },
  ANSWERS_WEBHOOK: {
    about: 'an address that is told of each new comment, as JSON that Slack and Discord show too',
    read: text,
    leavesBuild: true,
  },
  PORT: { about: 'where `npm start` and `npm run dev` listen; 3000 without it', read: text, leavesBuild: true },
  NODE_ENV: { about: '`development` while `npm run dev` runs, which writes elsewhere', read: text, ...ours() },
  GAJI_CONTENT_READY: { about: 'the content is compiled: set for the processes of one build', read: isOn, ...ours() },
  GAJI_REUSE: {
    about: 'the build renders only pages whose inputs have changed: set by `npm run build`',
    read: isOn,
    ...ours(),
  },
  GAJI_SERVES: { about: 'our own server asks Next for what it alone answers: set by that', read: isOn, ...ours() },
  GAJI_EXPORTS: { about: 'the site is asked for its pages by the export: set by that', read: isOn, ...ours() },
  DEV_FILES: { about: 'where `next dev` is given the files at addresses, by `npm run dev`', read: text, ...ours() },
  NEXT_ADAPTER_PATH: { about: "a platform's adapter, called after ours", read: text, inside: true },
  NOW_BUILDER: {
    about: "set by Vercel's builder, which knows an adapter only where it names its own",
    read: text,
    inside: true,
  },
  VERCEL: {
    about: 'set on Vercel, where every reader comes by https',
    read: text,
    inside: true,
  },
  GAJI_STRIPS_AT_EXIT: {
    about: 'the process of the build takes the runtime out itself, for such a builder',
    read: isOn,
    ...ours(),
  },
  PARSE_LOG: { about: 'a file that gets a line for each post parsed, by whichever process', read: text, ...ours() },
  COST_FILE: { about: 'where a measured command writes its processor time and memory', read: text, ...ours() },
  STUB_OUTPUTS: { about: "where the test's platform adapter writes what it was given", read: text, ...ours() },
  TEST_PORT: { about: 'the first of the ports that the journeys use; 4400 without it', read: text, ...ours() },
  SHARED_DIR: { about: 'the folder with real sites for the tests; `../shared` without it', read: text, ...ours() },
  CI: { about: 'set by machines that test: a test left alone with `.only` fails there', read: text, ...ours() },
} satisfies Record<string, Variable>

type Variable = {
  about: string
  read: (said: string | undefined) => unknown
  /** of a command, for the same */
  option?: string
  /** a build is the same whatever it says */
  leavesBuild?: true
  /** said by programs to programs: no matter of the README's */
  inside?: true
}

type Name = keyof typeof variables

const list = Object.entries(variables) as [Name, Variable][]

// For the processes that this one starts as well: `npm start -- --strict` reaches the content step.
for (const [name, { option }] of list)
  if (option && process.argv.includes(option)) Object.assign(process.env, { [name]: '1' })

export const environment = Object.fromEntries(list.map(([name, { read }]) => [name, read(process.env[name])])) as {
  [One in Name]: ReturnType<(typeof variables)[One]['read']>
}

/** HUGO_TITLE, HUGOxPARAMSxAUTHOR and all like them: settings of the site, which lib/hugo/config knows how to read. */
export function hugoVariables(): Record<string, string> {
  return Object.fromEntries(saying().filter(([name]) => /^HUGO./.test(name)))
}

const asked = new Set<string>()

/**
 * What a feature is told by a variable of its own, which stands in its list (lib/record/feature/feature.ts). Its name is
 * noted, so that `npm start` knows what a build was told without loading a feature.
 */
export function saidToFeature(name: string): string | undefined {
  asked.add(name)
  return text(process.env[name])
}

/** The names of what features have asked, each with what it says now. */
export function saidToFeatures(names: Iterable<string> = asked): [name: string, said: string][] {
  return [...names].sort().map((name) => [name, process.env[name] ?? ''])
}

/** All that is said to the engine itself of what a build depends on: another text, another build. */
export function buildVariables(): Record<string, string> {
  const leaves = new Map<string, Variable>(list)
  const touches = (name: string) => (leaves.has(name) ? !leaves.get(name)?.leavesBuild : name.startsWith('HUGO'))
  return Object.fromEntries(saying().filter(([name]) => touches(name)))
}

/** For a process that this one starts. */
export function environmentWith(more: Record<string, string>): NodeJS.ProcessEnv {
  return { ...process.env, ...more }
}

/** For a process that must hear nothing of what is said to this one. `ofFeatures`: the names of their variables. */
export function foreignEnvironment(ofFeatures: readonly string[]): Record<string, string> {
  const isOurs = (name: string) =>
    Object.hasOwn(variables, name) || name.startsWith('HUGO') || ofFeatures.includes(name)
  return Object.fromEntries(saying().filter(([name]) => !isOurs(name)))
}

function saying(): [string, string][] {
  return Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined)
}

function text(said: string | undefined): string | undefined {
  return said || undefined
}

function isOn(said: string | undefined): boolean {
  return /^(1|true|yes)$/i.test(said ?? '')
}

function ours() {
  return { inside: true, leavesBuild: true } as const
}
