import { useState } from 'react'
import { say } from '../../../lib/words/words'
import { sayFinding } from '../../../lib/writing/words/writing-words'
import type { PostSession } from '../session/post-session'
import { useStudio } from '../shared/studio-context'
import type { Checked } from './check-text'

type Panel = 'findings' | 'outline' | null

/** Under the text: how long it is, and on demand what could be better and how it is divided. */
export function TextFacts({
  session,
  checked,
  children,
}: {
  session: PostSession
  checked: Checked | null
  children: React.ReactNode
}) {
  const { words, writing } = useStudio()
  const [panel, setPanel] = useState<Panel>(null)
  const toggle = (name: Panel) => () => setPanel(panel === name ? null : name)
  const { facts } = words
  const { findings = [], outline = [], count } = checked ?? {}
  return (
    <footer className="studio-foot">
      {panel === 'findings' && (
        <ul className="studio-panel" aria-label={facts.findings}>
          {findings.length === 0 && <li>{facts.noFindings}</li>}
          {findings.map((finding) => (
            <li key={`${finding.code} ${finding.from} ${finding.values?.found ?? ''}`}>
              {finding.field ? (
                <span>{sayFinding(writing, finding)}</span>
              ) : (
                <button type="button" onClick={() => session.port()?.select(finding)}>
                  {sayFinding(writing, finding)}
                </button>
              )}
              {finding.fix !== undefined && (
                <button
                  type="button"
                  onClick={() => session.port()?.replaceRange(finding.from, finding.to, finding.fix ?? '')}
                >
                  {say(words.fixAs, { fix: finding.fix })}
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
      {panel === 'outline' && (
        <ol className="studio-panel" aria-label={facts.outline}>
          {outline.length === 0 && <li>{facts.noOutline}</li>}
          {outline.map(({ at, level, text }) => (
            <li key={at} data-level={level}>
              <button type="button" onClick={() => session.port()?.select({ from: at, to: at })}>
                {text}
              </button>
            </li>
          ))}
        </ol>
      )}
      <p>
        <span>{count && say(facts.count, count)}</span>
        <button type="button" aria-expanded={panel === 'outline'} onClick={toggle('outline')}>
          {facts.outline}
        </button>
        <button
          type="button"
          aria-expanded={panel === 'findings'}
          onClick={toggle('findings')}
          data-count={findings.length}
        >
          {findings.length > 0 ? say(facts.findingsCount, { count: findings.length }) : facts.findings}
        </button>
        {children}
      </p>
    </footer>
  )
}
