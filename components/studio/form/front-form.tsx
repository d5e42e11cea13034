import { useState } from 'react'
import { say } from '../../../lib/words/words'
import type { EditValue, KeyPath } from '../../../lib/writing/document/edit-value'
import type { SiteFacts } from '../../../lib/writing/lint/site-facts'
import type { PostSession } from '../session/post-session'
import type { SessionState } from '../session/session-state'
import { useStudio } from '../shared/studio-context'
import { Warning } from '../shared/warning'
import { type FieldValues, fieldValues } from './field-values'
import type { KnownTerms } from './known-terms'
import { RawFrontMatter } from './raw-front-matter'
import { SlugField } from './slug-field'
import { TagField } from './tag-field'
import { TextInput } from './text-input'

type FrontFormProps = { session: PostSession; state: SessionState; terms: KnownTerms; site: SiteFacts | null }

/** The front matter as fields; what a field can't change without touching more is refused, and changed as text. */
export function FrontForm({ session, state, terms, site }: FrontFormProps) {
  const { words, writing } = useStudio()
  const [isRaw, setIsRaw] = useState(false)
  const { data, refusal, post } = state
  const canEdit = state.isMine && state.recovery === null
  const values = typeof data === 'object' && data !== null ? fieldValues(data) : null
  const showsRaw = isRaw || (values === null && data !== null && post.fault === null)
  return (
    <div className="studio-form">
      <Warning>{typeof data === 'string' && `${words.form.unreadable} ${data}`}</Warning>
      <Warning>{refusal && writing.edit[refusal.why]}</Warning>
      {showsRaw || !values ? (
        post.head !== '' && <RawFrontMatter session={session} state={state} />
      ) : (
        <fieldset disabled={!canEdit}>
          <legend className="studio-hidden">{words.form.label}</legend>
          <Fields {...{ session, state, terms, site, values }} />
        </fieldset>
      )}
      {post.head !== '' && values && (
        <button type="button" className="studio-quiet" onClick={() => setIsRaw(!isRaw)}>
          {isRaw ? words.form.asForm : words.form.asText}
        </button>
      )}
    </div>
  )
}

function Fields({ session, state, terms, site, values }: FrontFormProps & { values: FieldValues }) {
  const { form } = useStudio().words
  const set = (path: KeyPath) => (value: EditValue) => session.setField(path, value)
  /** A field that the file doesn't need goes when it is emptied; one that was never there doesn't come. */
  const setOrDrop = (path: KeyPath) => (value: string) =>
    session.setField(path, value.trim() === '' ? undefined : value)
  const { description, others } = values
  return (
    <>
      <TextInput
        label={form.description}
        rows={2}
        value={description}
        hint={say(form.length, { count: [...description].length })}
        onWrite={set(['description'])}
      />
      <TagField label={form.tags} chosen={values.tags} known={terms.tags} onChoose={set(['tags'])} />
      <TagField
        label={form.categories}
        chosen={values.categories}
        known={terms.categories}
        onChoose={set(['categories'])}
      />
      <TagField
        label={form.series}
        chosen={values.series}
        known={terms.series}
        onChoose={(names) => {
          session.setField(['series'], names.length > 0 ? names : undefined)
        }}
      />
      <TextInput label={form.date} value={values.date} onWrite={set(['date'])} />
      <TextInput
        label={form.publishDate}
        value={values.publishDate}
        hint={form.publishDateHint}
        onWrite={setOrDrop(['publishDate'])}
      />
      <SlugField session={session} state={state} site={site} value={values.slug} />
      <TextInput label={form.cover} value={values.cover.value} onWrite={setOrDrop(values.cover.path)} />
      <label className="studio-check">
        <input
          type="checkbox"
          checked={values.isDraft}
          onChange={(event) => session.setField(['draft'], event.target.checked)}
        />
        <span>{form.draft}</span>
      </label>
      {others.length > 0 && (
        <dl className="studio-others" aria-label={form.others}>
          {others.map(([key, value]) => (
            <div key={key}>
              <dt>{key}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
    </>
  )
}
