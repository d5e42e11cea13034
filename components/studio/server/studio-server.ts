import type { PictureSize } from '../../../lib/record/pictures/picture-size'
import { type Change, writeChanges } from '../../../lib/writing/changes/change'
import type { SiteFacts } from '../../../lib/writing/lint/site-facts'
import type { HouseStyle } from '../../../lib/writing/style/house-style'
import type { StudioSite } from '../shared/studio-context'
import { asJson, ask, askPicture, Refused } from './ask'

export type Listed = {
  path: string
  title: string
  date: string | null
  url: string | null
  draft: boolean
  lang: string | null
  tags: string[]
  categories: string[]
  series: string[]
}

export type PostsAnswer = {
  posts: Listed[]
  style: HouseStyle
  terms: { tags: string[]; categories: string[]; series: string[] }
}

export type FileAnswer = {
  path: string
  version: string
  text: string | null
  readOnly: string | null
  url: string | null
}

export type StoredPicture = {
  name: string
  path: string
  version: string
  width: number
  height: number
  bytes: number
  was: string
  /** base64, where no file has it yet */
  content?: string
}
export type PicturesAnswer = { pictures: StoredPicture[]; refused: { name: string; message: string }[] }
export type StoredFile = { path: string; version: string; size: number }
/** What a list of changes has become: `commit` null where the author commits herself; `fault`: why git didn't take it. */
export type Published = {
  versions: Record<string, string | null>
  url: string | null
  commit: string | null
  fault: string | null
  pullRequest: string | null
}
export type Edition = { commit: string; author: string; moment: string; subject: string; version: string }
/** What stood in the way, as it is there now; nothing was written. */
export type Conflict = { path: string; version: string; text: string; message: string }
export type DeploymentAnswer = { state: 'committed' | 'building' | 'live' | 'failed'; url: string | null }
export type PreviewProblem = { line: number; column: number; message: string; remedy?: string }
/** `drawn`: an address with the picture in it; neither: it comes with the next build. */
export type CardAnswer = { drawn?: string; file?: string }
export type PreviewAnswer = { html: string | null; problems: PreviewProblem[] }

/** The file as it is now where another has written it since: nothing was written. */
export type Saved = { version: string } | { conflict: { version: string; text: string } }

/** By path: what was brought into this page, where no server gives it. */
const shownHere = new Map<string, Promise<string>>()

export type StudioServer = ReturnType<typeof studioServer>

/** The studio's side of `/api/write`; each throws `Refused` or `Unreached`. Paths are below the site's folder. */
export function studioServer({ basePath, mode }: Pick<StudioSite, 'basePath' | 'mode'>) {
  const at = (name: string, query: Record<string, string> = {}) => {
    const said = new URLSearchParams(query).toString()
    return `${basePath}/api/write/${name}${said ? `?${said}` : ''}`
  }
  return {
    /** whether there is a file between the browser and what is published */
    savesFiles: mode === 'local',
    posts: () => ask<PostsAnswer>(at('posts')),
    site: () => ask<SiteFacts>(at('site')),
    file: (path: string) => ask<FileAnswer>(at('file', { path })),
    deployment: (commit: string) => ask<DeploymentAnswer>(at('deployment', { commit })),
    /** where the picture may be shown from; '' where it can't be had */
    async pictureUrl(path: string): Promise<string> {
      const address = at('picture', { path })
      if (mode !== 'token') return address
      const asked = shownHere.get(path) ?? askPicture(address).catch(() => '')
      shownHere.set(path, asked)
      return asked
    },

    async save(path: string, text: string, baseVersion: string | null): Promise<Saved> {
      try {
        return await ask<{ version: string }>(at('file', { path }), asJson('PUT', { text, baseVersion }))
      } catch (error) {
        if (!(error instanceof Refused) || error.status !== 409) throw error
        return { conflict: error.body as { version: string; text: string } }
      }
    },

    addPicture(post: string, file: File): Promise<PicturesAnswer> {
      const body = new FormData()
      // A Mac's names are in pieces: 한 as three letters.
      body.append('file', file, file.name.normalize('NFC'))
      return ask(at('picture', { post }), { method: 'POST', body })
    },

    /** `pictures`: those that this browser alone has. */
    async preview(
      path: string,
      text: string,
      pictures: readonly PictureSize[],
      signal: AbortSignal,
    ): Promise<PreviewAnswer> {
      try {
        return await ask<PreviewAnswer>(at('preview'), { ...asJson('POST', { path, text, pictures }), signal })
      } catch (error) {
        if (!(error instanceof Refused) || error.status !== 422) throw error
        const { problems } = error.body as { problems?: PreviewProblem[] }
        return { html: null, problems: problems ?? [{ line: 0, column: 0, message: error.message }] }
      }
    },

    card: (path: string, text: string) => ask<CardAnswer>(at('card'), asJson('POST', { path, text })),

    /** What lies where the post lies, itself among it. */
    beside: async (path: string) => (await ask<{ files: StoredFile[] }>(at('beside', { path }))).files,

    /** The commits in which the file was changed, the newest first; null where there is no git. */
    history: async (path: string) => (await ask<{ editions: Edition[] | null }>(at('history', { path }))).editions,
    /** The file as it was; null where it can't be shown. */
    past: async (path: string, version: string) =>
      (await ask<{ text: string | null }>(at('history', { path, version }))).text,

    /** All of the changes in one commit, or none of them. */
    async publish(changes: readonly Change[], message: string): Promise<Published | { conflict: Conflict }> {
      try {
        return await ask<Published>(at('publish'), asJson('POST', { changes: writeChanges(changes), message }))
      } catch (error) {
        if (!(error instanceof Refused)) throw error
        if (error.status !== 409) throw error
        return { conflict: error.body as Conflict }
      }
    },

    signOut: () => ask(at('auth/logout'), asJson('POST', {})),
  }
}
