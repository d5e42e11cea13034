import { useEffect, useState } from 'react'
import { useWords } from '../shared/studio-context'
import { readPreference, storePreference } from '../store/preferences'

/** What the studio is, in three lines, until it is put away. */
export function Welcome() {
  const { welcome } = useWords()
  const [isShown, setIsShown] = useState(false)
  useEffect(() => setIsShown(readPreference('welcome') === 'shown'), [])
  if (!isShown) return null
  return (
    <section className="studio-welcome" aria-label={welcome.title}>
      <ol>
        <li>{welcome.write}</li>
        <li>{welcome.pictures}</li>
        <li>{welcome.publish}</li>
      </ol>
      <button
        type="button"
        onClick={() => {
          storePreference('welcome', 'hidden')
          setIsShown(false)
        }}
      >
        {welcome.understood}
      </button>
    </section>
  )
}
