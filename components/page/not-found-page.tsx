import type { Door } from '../../lib/door/door'
import { assetUrl } from '../../lib/record/assets'
import { listCount } from '../../lib/site/nearest/page-lists'
import { wordsFor } from '../../lib/words/interface-words'
import { MessagePage } from './message-page'

/** For an unknown address: in the place of the newest posts a script shows those whose addresses are like it. */
export function NotFoundPage({ door }: { door: Door }) {
  const { settings, pages } = door.site
  return (
    <MessagePage
      {...{ door, title: 'notFoundTitle', text: 'notFoundText' }}
      around={(posts, langTag) => (
        <nearest-pages
          className="block"
          base={settings.basePath}
          lists={String(listCount(pages.length))}
          label={wordsFor(langTag).nearest}
        >
          <script type="module" async src={assetUrl(settings, 'nearest')} />
          {posts}
        </nearest-pages>
      )}
    />
  )
}
