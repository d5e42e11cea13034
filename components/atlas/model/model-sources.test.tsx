import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { loadAtlas } from '../../../lib/atlas/read/load-atlas'
import type { Model } from '../../../lib/atlas/record/types'
import { ModelSources } from './model-sources'

const bert = loadAtlas(process.cwd()).atlas?.byId.get('bert') as Model

it('says when a row was checked, and leads to its file where the repository is known', () => {
  const repository = 'https://github.com/owner/blog/blob/HEAD/content/models/'
  const known = renderToStaticMarkup(<ModelSources model={bert} locale="en" repository={repository} />)
  expect(known).toContain('Last compared with documents on November 28, 2026.')
  expect(known).toContain('href="https://github.com/owner/blog/blob/HEAD/content/models/bert.yaml"')
  const unknown = renderToStaticMarkup(<ModelSources model={bert} locale="ko" repository={null} />)
  expect(unknown).toContain('2026년 11월 28일에 문서와 맞추어 보았다.')
  expect(unknown).not.toContain('bert.yaml')
})
