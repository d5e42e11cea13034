import type { ReactNode } from 'react'
import type { TocEntry } from '../../lib/record/parsed-post'
import type { Site } from '../../lib/record/site'
import type { PageSummary } from '../../lib/record/site-index'
import { wordsFor } from '../../lib/words/interface-words'
import { CoverFigure } from '../figure/cover-figure'
import { ZoomableText } from '../figure/zoomable-text'
import { AboutFacts } from './about-facts'
import { Contents } from './contents'
import { EditLinks } from './edit-links'
import { NewerOriginal } from './newer-original'
import { PostHeader } from './post-header'
import { PostNeighbours } from './post-neighbours'
import { PostTerms } from './post-terms'
import { RelatedPosts } from './related-posts'
import { ShareLinks } from './share-links'

type PostPageProps = {
  site: Site
  page: PageSummary
  toc: readonly TocEntry[]
  text: ReactNode
  /** what features add below the title, behind the text, and at the end */
  below: ReactNode
  behind: ReactNode
  end: ReactNode
}

export function PostPage({ site, page, toc, text, below, behind, end }: PostPageProps) {
  const { settings } = site
  const words = wordsFor(page.langTag)
  return (
    <article className="post">
      <PostHeader site={site} page={page} />
      <NewerOriginal site={site} page={page} />
      {page.state !== 'public' && (
        <p className="measure mt-[1.3rem] [border-inline-start:3px_solid_var(--color-warn)] bg-raised px-4 py-gap text-md">{`${words[page.state]} · ${words.unpublishedNote}`}</p>
      )}
      {below}
      {page.cover && (
        <ZoomableText settings={settings} langTag={page.langTag}>
          <CoverFigure cover={page.cover} langTag={page.langTag} />
        </ZoomableText>
      )}
      {text && (
        <div className="post-body">
          <Contents entries={toc} title={words.contents} />
          {text}
        </div>
      )}
      <footer className="measure mt-12">
        {isAbout(page) && <AboutFacts settings={settings} page={page} />}
        <PostTerms settings={settings} page={page} />
        {page.date && <ShareLinks settings={settings} langTag={page.langTag} />}
        {behind}
        <PostNeighbours site={site} page={page} />
        <RelatedPosts site={site} page={page} />
        {end}
        <EditLinks settings={settings} page={page} />
      </footer>
    </article>
  )
}

/** By its address, in any language: "/about/", "/en/about/". */
function isAbout({ url }: PageSummary): boolean {
  return url.endsWith('/about/')
}
