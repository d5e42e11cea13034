import { useState } from 'react'
import { refuseToken } from '../../../lib/studio/browser/open-browser-studio'
import { say } from '../../../lib/words/words'
import type { StudioSite } from '../shared/studio-context'
import { Warning } from '../shared/warning'
import { holdToken } from './held-token'

type TokenFormProps = { site: StudioSite; onHeld?: () => void; children?: React.ReactNode }

/** Asks for a token and tries it before anything is written with it. `children`: beside the button. */
export function TokenForm({ site: { words, here }, onHeld, children }: TokenFormProps) {
  const { token: said } = words
  const [typed, setTyped] = useState('')
  const [isTrying, setIsTrying] = useState(false)
  const [refusal, setRefusal] = useState<keyof typeof said.refused | null>(null)
  if (!here) return null
  const { place, webUrl } = here
  const { repository } = place

  async function enter() {
    const token = typed.trim()
    if (token === '' || isTrying) return
    setIsTrying(true)
    // A header takes no other letters, and no token has them.
    const refused = /^[\x21-\x7e]+$/.test(token)
      ? await refuseToken(place, token).catch(() => 'unreached' as const)
      : 'session'
    setIsTrying(false)
    setRefusal(refused)
    if (refused) return
    setTyped('')
    holdToken(token)
    onHeld?.()
  }
  return (
    <form
      className="studio-token"
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault()
        void enter()
      }}
    >
      <p className="studio-hint">{say(said.steps, { repository })}</p>
      <a href={newTokenUrl(webUrl, repository)} target="_blank" rel="noreferrer">
        {said.make}
      </a>
      <label>
        <span>{said.label}</span>
        {/* No name: a browser that keeps what was typed keeps it by that. */}
        <input
          type="password"
          autoComplete="off"
          spellCheck={false}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      </label>
      <Warning>{refusal && say(said.refused[refusal], { repository })}</Warning>
      <div className="studio-actions">
        {children}
        <button type="submit" className="studio-primary" disabled={typed.trim() === '' || isTrying}>
          {isTrying ? said.trying : said.enter}
        </button>
      </div>
    </form>
  )
}

/** GitHub's form with all filled in but the repository, which it takes from nobody. https://docs.github.com/authentication */
function newTokenUrl(webUrl: string, repository: string): string {
  const [owner = '', name = ''] = repository.split('/')
  const filled = new URLSearchParams({ name: `Gaji · ${name}`, target_name: owner, contents: 'write' })
  return `${webUrl}/settings/personal-access-tokens/new?${filled}`
}
