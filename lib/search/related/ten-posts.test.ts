import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import type { SiteIndex } from '../../record/site-index'
import { runContent } from '../../tools/compare/run-content'
import { copyProject } from '../../tools/testing/project-copy'
import { sharedPath, skipAloud } from '../../tools/testing/shared'

const blog = sharedPath('sites', 'gogo-hugo-blog')
if (!blog) skipAloud('what is related on the first user’s blog')

/** The four texts on Hugo that the theme's author left there. */
const onHugo = ['creating-a-new-theme', 'go is for lovers', 'hugoisforlovers', 'migrate from jekyll']
const onModels = 'LLM Models'
const onGo = 'AWS+GO+Serverless 배포'
const onLangChain = 'LangChain Chat with Your Data - Harrison Chase'

/** Her ten posts as a reader of all of them would put them together: what must be beside each, and what else may. */
const judged: Record<string, { must: string[]; may: string[] }> = {
  ...Object.fromEntries(
    onHugo.map((title) => [title, { must: onHugo.filter((other) => other !== title), may: [onGo] }]),
  ),
  // Language models, and what is built on them: embeddings, vectors, texts.
  [onModels]: { must: [onLangChain], may: ['일반신경망_분류'] },
  [onLangChain]: { must: [onModels], may: [] },
  // A network by hand; both are filed under deep learning.
  일반신경망_분류: { must: [onModels], may: [] },
  // Go on AWS: no other post is about servers; those on Hugo, which have its tag, install and run programs in Go.
  [onGo]: { must: [], may: onHugo },
  // Psychology, and a new year in a writing club: alone with their subjects.
  '메타인지와 집행기능 MetaCognition & Executive Function': { must: [], may: [] },
  '글쓰는개발자모임9기-글또를 시작하면서': { must: [], may: [] },
}

describe.skipIf(!blog)('on the first user’s blog', () => {
  let related: Record<string, string[]>

  beforeAll(() => {
    const copy = copyProject('related')
    runContent(copy, blog as string, {})
    const read = (name: string) => JSON.parse(readFileSync(join(copy, '.gaji', name), 'utf8'))
    const titles = new Map((read('index.json') as SiteIndex).pages.map(({ url, title }) => [url, title.trim()]))
    const titleOf = (url: string) => titles.get(url) ?? url
    related = Object.fromEntries(
      Object.entries(read('related.json') as Record<string, string[]>).map(([url, urls]) => [
        titleOf(url),
        urls.map(titleOf),
      ]),
    )
  }, 120_000)

  it.each(Object.entries(judged))('“%s” stands beside what it is about', (title, { must, may }) => {
    const shown = related[title] ?? []
    expect(shown).toEqual(expect.arrayContaining(must))
    expect(shown.filter((other) => ![...must, ...may].includes(other))).toEqual([])
  })
})
