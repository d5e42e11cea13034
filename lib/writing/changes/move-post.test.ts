import { expect, test } from 'vitest'
import { plainStyle } from '../style/house-style'
import type { Change } from './change'
import { movePost } from './move-post'
import { removePost, unusedPictures } from './remove-post'
import { undoChanges } from './undo-changes'

const folder = 'content/posts/글'
const path = `${folder}/index.md`
const text = '+++\ntitle = "글"\n+++\n\n![](./a.webp)\n'
const picture = { path: `${folder}/a.webp`, version: 'p', base: 'p' }
const files = [{ path, version: 't', base: 't' }, picture]
const moved = { path, text, base: 't', url: '/posts/글/', address: '/notes/새/' }

test('a bundle moves with its pictures, and its published address becomes an alias', () => {
  const to = 'content/notes/새/index.md'
  const made = movePost({ from: path, to, texts: [moved], files, style: plainStyle })
  expect(made).toEqual({
    changes: [
      { path: to, base: null, text: expect.stringMatching(/aliases = \["\/posts\/글\/"\]/) },
      { path, base: 't', removed: true },
      { path: 'content/notes/새/a.webp', base: null, version: 'p' },
      { path: picture.path, base: 'p', removed: true },
    ],
  })
})

test('what nobody has read yet leaves no alias, and a file alone takes nothing along', () => {
  const texts = [{ ...moved, path: 'content/posts/a.md', url: null }]
  const made = movePost({ from: 'content/posts/a.md', to: 'content/posts/b.md', texts, files, style: plainStyle })
  expect(made).toEqual({
    changes: [
      { path: 'content/posts/b.md', base: null, text },
      { path: 'content/posts/a.md', base: 't', removed: true },
    ],
  })
})

test('a post goes with its own folder, and not with one that others share', () => {
  expect(removePost({ path, base: 't' }, files).map((change) => change.path)).toEqual([path, picture.path])
  const english = { path: `${folder}/index.en.md`, version: 'e', base: 'e' }
  expect(removePost({ path, base: 't' }, [...files, english])).toHaveLength(1)
  expect(removePost({ path: 'content/posts/a.md', base: 't' }, files)).toHaveLength(1)
})

test('a picture that no text of its folder names is found, however the name is written', () => {
  const other = { path: `${folder}/그림 1.png`, version: 'q', base: 'q' }
  expect(unusedPictures(path, text, [...files, other])).toEqual([other])
  expect(unusedPictures(path, `${text}![](${encodeURIComponent('그림 1.png')})`, [...files, other])).toEqual([])
  expect(unusedPictures('content/posts/a.md', text, [other])).toEqual([])
})

test('what was done is undone: what came goes, what went comes, a text as it was', () => {
  const changes: Change[] = [
    { path: 'new', base: null, text: 'n' },
    { path: 'gone', base: 'g', removed: true },
    { path: 'text', base: 't', text: 'after' },
    { path: 'same', base: 's', text: 'same' },
  ]
  const versions = { new: 'n', gone: null, text: 'u', same: 's' }
  expect(undoChanges({ changes, versions, before: { text: 'before' } })).toEqual([
    { path: 'new', base: 'n', removed: true },
    { path: 'gone', base: null, version: 'g' },
    { path: 'text', base: 'u', text: 'before' },
  ])
})
