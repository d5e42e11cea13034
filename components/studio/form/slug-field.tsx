import { say } from '../../../lib/words/words'
import { isTextList } from '../../../lib/writing/document/edit-value'
import { valueAt } from '../../../lib/writing/document/value-at'
import type { SiteFacts } from '../../../lib/writing/lint/site-facts'
import { aliasesAfterMove } from '../../../lib/writing/names/moved-post'
import type { PostSession } from '../session/post-session'
import type { SessionState } from '../session/session-state'
import { useWords } from '../shared/studio-context'
import { addressOf } from './address-of'
import { TextInput } from './text-input'

type SlugFieldProps = { session: PostSession; state: SessionState; site: SiteFacts | null; value: string }

/** The last part of the address, with the address that it makes. Where readers know another one, that leads here. */
export function SlugField({ session, state, site, value }: SlugFieldProps) {
  const { form } = useWords()
  const { url, path, data } = state
  const address = site && typeof data === 'object' && data !== null ? addressOf(path, data, site) : url
  const isMoved = url !== null && address !== null && address !== url
  return (
    <>
      <TextInput
        label={form.slug}
        value={value}
        hint={address ?? undefined}
        onWrite={(slug) => {
          session.setField(['slug'], slug.trim() === '' ? undefined : slug)
          if (site) leaveAddress(session, site)
        }}
      />
      {isMoved && (
        <p role="status" className="studio-warning">
          {say(form.addressMoves, { from: url })}
        </p>
      )}
    </>
  )
}

/** Keeps the published address as an alias, as long as the post stands elsewhere. */
function leaveAddress(session: PostSession, site: SiteFacts): void {
  const { url, path, data } = session.getState()
  if (url === null || typeof data !== 'object' || data === null) return
  const to = addressOf(path, data, site)
  const said = valueAt(data, 'aliases')
  const aliases = aliasesAfterMove({
    isPublished: true,
    from: url,
    to: to ?? url,
    aliases: isTextList(said) ? said : [],
  })
  if (aliases) session.setField(['aliases'], aliases.length > 0 ? aliases : undefined)
}
