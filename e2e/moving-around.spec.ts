import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { ask, readPage } from './read-page'
import { addressOn, fixtureSite, ownSite } from './sites'

/** From one post to others: by year, through a series, up to where a post stands. */

const on = (path: string) => addressOn(fixtureSite, path)
const own = (path: string) => addressOn(ownSite, path)

const main = (page: Page) => page.getByRole('main')
const heading = (page: Page) => page.getByRole('heading', { level: 1 })

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled })

    test('from the foot of any page to the archive, and from there to a post', async ({ page }) => {
      await page.goto(own('/about/'))
      await page.getByRole('contentinfo').getByRole('link', { name: '지난 글' }).click()
      await expect(page).toHaveURL(own('/archive/'))
      await expect(heading(page)).toHaveText('지난 글')
      await expect(main(page).getByRole('heading', { level: 2, name: /^2026/ })).toBeVisible()
      const row = main(page).getByRole('listitem').filter({ hasText: '가지를 시작하며' })
      await expect(row).toContainText('11월 2일')
      await row.getByRole('link').click()
      await expect(heading(page)).toHaveText('가지를 시작하며')
    })

    test('a list of several parts leads to the archive, in the language of the list', async ({ page }) => {
      await page.goto(own('/en/posts/'))
      await main(page).getByRole('link', { name: 'Browse by year' }).click()
      await expect(page).toHaveURL(own('/en/archive/'))
      await expect(heading(page)).toHaveText('Archive')
    })

    test('through a series, from its first part to its last and no further', async ({ page }) => {
      const parts = ['첫 씨앗', '두 번째 씨앗: Caps & Spaces', '제이슨 씨앗']
      await page.goto(on('/series/'))
      await main(page).getByRole('link', { name: '모종' }).click()
      await expect(page).toHaveURL(on(`/series/${encodeURIComponent('모종')}/`))
      await expect(main(page).getByRole('listitem').getByRole('heading')).toHaveText([
        '첫 씨앗',
        '두 번째 씨앗',
        '제이슨 씨앗',
      ])
      await main(page).getByRole('link', { name: '첫 씨앗' }).click()
      const ways = page.getByRole('navigation', { name: '모종 앞뒤 편' })
      for (const [at, title] of parts.entries()) {
        await expect(heading(page)).toHaveText(title)
        const fold = page.getByRole('navigation', { name: '시리즈: 모종' })
        await expect(fold).toContainText(`${at + 1} / 3`)
        await fold.getByText('시리즈: 모종').click()
        await expect(fold.getByRole('listitem')).toHaveCount(3)
        await expect(fold.locator('[aria-current=page]')).toHaveText(title.split(':')[0] ?? '')
        await expect(ways.getByRole('link', { name: '이전 편' })).toHaveCount(at === 0 ? 0 : 1)
        const next = ways.getByRole('link', { name: '다음 편' })
        await expect(next).toHaveCount(at === 2 ? 0 : 1)
        if (at < 2) await next.click()
      }
      await page.getByRole('link', { name: '시리즈 전체 보기' }).click()
      await expect(heading(page)).toHaveText('모종')
    })

    test('from a deep page up to the section that it stands in', async ({ page }) => {
      await page.goto(on('/docs/guide/watering/'))
      const way = page.getByRole('navigation', { name: '지금 있는 곳' })
      await expect(way.getByRole('link')).toHaveText(['처음', '길잡이', '모종 길잡이'])
      await way.getByRole('link', { name: '길잡이', exact: true }).click()
      await expect(page).toHaveURL(on('/docs/'))
      await expect(way).toHaveCount(0)
    })
  })
}

test('the archive has every post once, and says how many there are in each year', async () => {
  const { tree, listed } = readPage((await ask(own('/archive/'))).text)
  const sitemap = (await ask(own('/ko/sitemap.xml'))).text
  const posts = [...sitemap.matchAll(/<loc>https:\/\/gaji\.example(\/posts\/[^<]+)<\/loc>/g)].map(([, path]) => path)
  expect(posts.length).toBeGreaterThan(10)
  expect([...listed].sort()).toEqual([...posts].sort())
  expect(JSON.stringify(tree)).toContain(`${posts.length}편`)
})

test('a page that a theme would have filled with the posts shows them, and the menu leads there', async ({ page }) => {
  await page.goto(on('/archives/'))
  await expect(heading(page)).toHaveText('지난 글')
  await expect(main(page).getByRole('link', { name: '첫 씨앗' })).toBeVisible()
  const menu = page.getByRole('navigation', { name: '메뉴' })
  await expect(menu.locator('a', { hasText: '지난 글' }).first()).toHaveAttribute('href', '/blog/archives/')
  expect((await ask(on('/archive/'))).text).toContain('지은이의 쪽이 먼저다')
})

test('a series that is a taxonomy is read in the order that its parts say, on the term’s page', async ({ page }) => {
  await page.goto(own('/series/language-models/'))
  await expect(heading(page)).toHaveText('언어 모델 이야기')
  const listed = main(page).getByRole('listitem').getByRole('heading')
  const titles = await listed.allTextContents()
  await main(page).getByRole('link', { name: '다음 쪽' }).click()
  await expect(page).toHaveURL(own('/series/language-models/page/2/'))
  titles.push(...(await listed.allTextContents()))
  await page.goBack()
  await main(page).getByRole('link', { name: '단어 벡터에서 열린 언어 모델까지' }).click()
  const ways = page.getByRole('navigation', { name: '언어 모델 이야기 앞뒤 편' })
  for (const title of titles) {
    await expect(heading(page)).toHaveText(title)
    if (title !== titles.at(-1)) await ways.getByRole('link', { name: '다음 편' }).click()
  }
  expect(titles).toHaveLength(11)
  await expect(ways.getByRole('link', { name: '다음 편' })).toHaveCount(0)
  await page.goto(own('/en/series/language-models/'))
  await expect(heading(page)).toHaveText('The story of language models')
})

test('a list of terms says of each what its own page says', async ({ page }) => {
  await page.goto(on('/tags/page/2/'))
  const term = main(page).getByRole('listitem').filter({ hasText: '임베딩 모음' })
  await expect(term).toContainText('4편')
  await expect(term).toContainText('말을 수로 바꾸는 글')
  await term.getByRole('link').click()
  await expect(main(page).getByText('말을 수로 바꾸는 글')).toBeVisible()
  await expect(main(page).getByText('꼬리표에도 글을 적을 수 있다.')).toBeVisible()
})

test('axe finds nothing on a post with the parts of its series unfolded', async ({ page }) => {
  await page.goto(on('/posts/json-seed/'))
  await page.getByRole('navigation', { name: '시리즈: 모종' }).getByText('시리즈: 모종').click()
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
})
