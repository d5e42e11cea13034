import { say } from '../../lib/words/words'
import { useStudio } from './shared/studio-context'

/** From one page of the studio to the others, and to the blog. */
export function StudioLinks({ path }: { path: string }) {
  const { words, basePath, pages, mode } = useStudio()
  // They ask a server; a browser that writes into the repository by itself has none.
  const hasServer = mode === 'local' || mode === 'github'
  const all = [{ path: '', title: words.toPosts }, ...(hasServer ? pages : [])]
  return (
    <nav className="studio-links" aria-label={words.studio}>
      {all
        .filter((page) => page.path !== path)
        .map((page) => (
          <a key={page.path} href={`${basePath}/write/${page.path ? `${page.path}/` : ''}`}>
            {page.title}
          </a>
        ))}
      <a href={`${basePath}/`}>{words.toBlog}</a>
      {!hasServer && pages.length > 0 && (
        <span className="studio-hint">
          {say(words.needsServer, { pages: pages.map((page) => page.title).join(' · ') })}
        </span>
      )}
    </nav>
  )
}
