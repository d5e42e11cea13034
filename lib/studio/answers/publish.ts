import { decodeSegment } from '../../base/text/addresses'
import { say } from '../../words/words'
import { openPost, postBytes } from '../../writing/document/post-document'
import { editFrontMatter } from '../../writing/edit/edit-front-matter'
import { folderOfPost } from '../../writing/names/post-names'
import { frontFacts } from '../../writing/style/front-facts'
import { plainStyle } from '../../writing/style/house-style'
import { badPath, told } from './file'
import { answer, readCall, type Studio } from './studio'

/**
 * `POST /api/write/publish` with `path`, `baseVersion` and a `message`: takes `draft = true` away and hands the text and
 * the pictures that it names to the publisher. With `draft: "true"` the other way: the post is taken back.
 */
export async function postPublish(studio: Studio, request: Request): Promise<Response> {
  const call = await readCall(request, ['path', 'baseVersion', 'message', 'draft'])
  if (!call?.path || !call.baseVersion) return answer({ message: studio.words.badCall }, 400)
  const file = studio.store.read(call.path)
  if (file === null) return answer({ message: studio.words.noFile }, 404)
  if ('refused' in file) return badPath(studio, file)
  const post = openPost(file.bytes)
  if ('readOnly' in post) return answer({ message: say(studio.words.readOnly[post.readOnly], post) }, 422)
  const takesBack = call.draft === 'true'
  const isDraft = frontFacts(post)?.data.draft === true
  const edited = takesBack || isDraft ? editFrontMatter(post, ['draft'], takesBack, plainStyle) : { post }
  if ('refused' in edited) return answer({ message: studio.words.edit[edited.refused] }, 422)
  const written = studio.store.write(call.path, postBytes(edited.post), call.baseVersion)
  if ('conflict' in written || 'refused' in written) return told(studio, written, () => answer({}))
  const paths = [file.path, ...picturesOf(studio, file.path, edited.post.body)]
  const { committed, fault } = await studio.publisher.publish(paths, call.message || `post: ${file.path}`)
  return answer({ version: written.version, url: studio.pageOf(file.path)?.url ?? null, committed, fault })
}

/** Files beside the post that its text names by `./name` or by name alone. */
function picturesOf({ store }: Studio, path: string, body: string): string[] {
  const folder = folderOfPost(path)
  const names = [...body.matchAll(/\]\(<?(?:\.\/)?([^\s()<>/?#]+\.(?:webp|png|jpe?g|gif|avif))/gi)].map(
    ([, name]) => name,
  )
  return [...new Set(names)].flatMap((name = '') => {
    const file = store.read(`${folder}/${decodeSegment(name)}`)
    return file && 'path' in file ? [file.path] : []
  })
}
