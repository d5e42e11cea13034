import { expect, type Page, test } from '@playwright/test'
import { addressOn, fixtureSite, originOf, ownSite } from './sites'

const on = (path: string) => addressOn(fixtureSite, path)

// Every journey twice: reading needs no script.
for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled })

    test('from the home page, which has no title but the site’s, to a post, to its tag, through the pages of that tag', async ({
      page,
    }) => {
      await page.goto(on('/'))
      await expect(page).toHaveTitle('가지 밭')
      await expect(page.getByRole('heading', { level: 1, name: '가지 밭' })).toBeVisible()
      await expect(page.locator('meta[property="og:title"]')).toHaveAttribute('content', '가지 밭')
      await main(page).getByRole('link', { name: '쇼트코드 모음' }).click()
      await expect(page.getByRole('heading', { level: 1, name: '쇼트코드 모음' })).toBeVisible()
      await page.getByRole('navigation', { name: '태그' }).getByRole('link', { name: 'Attention Is All' }).click()
      await expect(page.getByRole('heading', { level: 1, name: 'Attention Is All' })).toBeVisible()
      await expect(listed(page)).toHaveText(['쇼트코드 모음', '적는 법', 'An English Bundle'])
      await pager(page).getByRole('link', { name: '다음 쪽' }).click()
      await expect(page).toHaveURL(on('/tags/attention-is-all/page/2/'))
      await expect(listed(page)).toHaveText(['첫 씨앗'])
      await pager(page).getByRole('link', { name: '앞쪽' }).click()
      await expect(page).toHaveURL(on('/tags/attention-is-all/'))
    })

    test('an .mdx post shows its components with the text that is in them', async ({ page }) => {
      await page.goto(addressOn(ownSite, '/posts/components-in-prose/'))
      const box = main(page).locator('.hint', { hasText: '상자 속의 상자' })
      await expect(box.getByRole('listitem')).toHaveCount(2)
      await box.getByText('왜 60cm인가').click()
      await expect(box.getByText('가지는 옆으로 자란다.')).toBeVisible()
      await main(page).locator('label', { hasText: 'Windows PowerShell' }).click()
      await expect(main(page).getByText('$env:SITE_DIR')).toBeVisible()
      await main(page).getByRole('link', { name: '가지에서 글 쓰는 법' }).first().click()
      await expect(page).toHaveURL(addressOn(ownSite, '/posts/how-to-write/'))
    })

    test('along wikilinks, to posts and headings, past pictures that are called by their names', async ({ page }) => {
      await page.goto(on('/docs/wikilinks/'))
      const text = main(page)
      await expect(text.getByRole('link', { name: '심는 일' })).toHaveAttribute('href', '/blog/posts/first-seed/')
      await expect(text.getByRole('img', { name: '돋아난 잎' })).toHaveAttribute('width', '40')
      await expect(text.getByRole('img', { name: '밭을 나눈 그림' })).toHaveJSProperty('complete', true)
      await expect(text.getByText('[[코드]]')).toBeVisible()
      await expect(text.getByText('[[대괄호]]')).toBeVisible()
      await text.getByRole('link', { name: '적는 법 › 표와 목록' }).click()
      await expect(page).toHaveURL(on(`/posts/writing/#${encodeURIComponent('표와-목록')}`))
      await page.goBack()
      await text.getByRole('link', { name: '가지 키우기' }).click()
      await expect(page).toHaveURL(on(encodeURI('/posts/가지-키우기/')))
    })

    test('through all posts by the pages of the home page', async ({ page }) => {
      await page.goto(on('/'))
      const titles = await listed(page).allTextContents()
      for (let part = 2; part <= 3; part++) {
        await pager(page).getByRole('link', { name: '다음 쪽' }).click()
        await expect(page).toHaveURL(on(`/page/${part}/`))
        titles.push(...(await listed(page).allTextContents()))
      }
      expect(new Set(titles).size).toBe(9)
      await expect(pager(page).getByRole('link', { name: '다음 쪽' })).toHaveCount(0)
    })

    test('what the header has no room for is behind "더 보기"', async ({ page }) => {
      await page.goto(on('/about/'))
      const menu = page.getByRole('navigation', { name: '메뉴' })
      await expect(menu.getByRole('link', { name: '글 모두' })).toBeVisible()
      await expect(menu.getByRole('link', { name: '첫 씨앗' })).toBeHidden()
      await menu.getByText('더 보기').click()
      await menu.getByRole('link', { name: '첫 씨앗' }).click()
      await expect(page.getByRole('heading', { level: 1, name: '첫 씨앗' })).toBeVisible()
    })

    test('tabs change and folded texts open', async ({ page }) => {
      await page.goto(on('/posts/shortcodes/'))
      await expect(page.getByText('호미는 풀을 뽑는다.')).toBeVisible()
      await expect(page.getByText('삽은 땅을 판다.')).toBeHidden()
      await page.getByText('삽', { exact: true }).click()
      await expect(page.getByText('삽은 땅을 판다.')).toBeVisible()
      await expect(page.getByText('호미는 풀을 뽑는다.')).toBeHidden()
      await expect(page.getByText('처음부터 보인다.')).toBeVisible()
      for (const [label, text] of [
        ['접은 글', '펼치면 보인다.'],
        ['더 읽기', '늘어난 글.'],
      ] as const) {
        await expect(page.getByText(text)).toBeHidden()
        await page.getByText(label, { exact: true }).click()
        await expect(page.getByText(text)).toBeVisible()
      }
    })

    test('a reference leads to the heading it names', async ({ page }) => {
      await page.goto(on('/posts/first-seed/'))
      await page.getByRole('link', { name: '싹', exact: true }).click()
      await expect(page).toHaveURL(new RegExp(`^${on('/posts/2nd-seed_with-caps/')}#`))
      await expect(page.getByRole('heading', { name: '물 주기' })).toBeInViewport()
    })

    test('a footnote opens beside its mark, by keyboard too, and stands below as ever', async ({ page }) => {
      const address = on('/posts/2nd-seed_with-caps/')
      await page.goto(address)
      const mark = page.getByRole('button', { name: '각주 1' })
      const note = page.locator('.footnotes li')
      const close = page.getByRole('button', { name: '닫기' })
      await expect(close).toBeHidden()
      await mark.click()
      await expect(note).toHaveCSS('position', 'fixed')
      await expect(note.getByText('저녁에 주면 잎이 상한다.')).toBeInViewport()
      await close.click()
      await expect(note).toHaveCSS('position', 'static')
      await mark.press('Enter')
      await expect(close).toBeFocused()
      await page.keyboard.press('Escape')
      await expect(close).toBeHidden()
      await expect(mark).toBeFocused()
      await expect(page).toHaveURL(address)
      // Old links to a note, and the one of a browser that knows no popovers.
      await page.goto(`${address}#fn:1`)
      await expect(note.getByText('저녁에 주면 잎이 상한다.')).toBeInViewport()
      await page.getByRole('link', { name: '본문 1번 각주 위치로 돌아가기' }).click()
      await expect(mark).toBeInViewport()
      await expect(page.locator('sup > a')).toHaveAttribute('href', '#fn:1')
    })

    test('a post knows which texts mention it, and leads to where they do', async ({ page }) => {
      await page.goto(on('/posts/2nd-seed_with-caps/'))
      const mentions = page.getByRole('complementary', { name: '이 글을 언급한 글' })
      await expect(mentions.getByRole('listitem')).toHaveText(/^첫 씨앗다음은 싹이다\.$/)
      await mentions.getByRole('link', { name: '첫 씨앗' }).click()
      await expect(page).toHaveURL(new RegExp(`^${on('/posts/first-seed/')}#`))
      await expect(page.getByRole('heading', { name: '심는 깊이' })).toBeInViewport()
      await expect(page.getByRole('complementary', { name: '이 글을 언급한 글' })).toContainText('쇼트코드 모음')
      await expect(page.getByText('이 글을 언급한 글')).toHaveCount(1)
    })

    test('an unknown address says so in the language of the site and leads on', async ({ page }) => {
      const answer = await page.goto(on('/없는-쪽/'))
      expect(answer?.status()).toBe(404)
      await expect(page.locator('html')).toHaveAttribute('lang', 'ko')
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('찾는 쪽이 없습니다')
      await main(page).getByRole('link', { name: '쇼트코드 모음' }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('쇼트코드 모음')
    })
  })
}

test('the about page says whose site it is and where else she is found', async ({ page }) => {
  await page.goto(on('/about/'))
  await expect(main(page).getByRole('definition').filter({ hasText: '밭지기' })).toBeVisible()
  await expect(main(page).getByRole('link', { name: 'GitHub' })).toHaveAttribute(
    'href',
    'https://github.com/gaji-example',
  )
})

test('a reader who finds a mistake comes to the file in its repository, or to a report with the page’s address', async ({
  page,
}) => {
  await page.goto(on('/posts/가지-키우기/'))
  const repository = 'https://github.com/gaji-example/garden'
  const file = `content/posts/${encodeURIComponent('가지-키우기')}/index.md`
  await expect(main(page).getByRole('link', { name: '저장소에서 고치기' })).toHaveAttribute(
    'href',
    // The fixture lies in a folder of our own repository, where there is one.
    new RegExp(`^${repository}/edit/main/(?:e2e/site/)?${file}$`),
  )
  const report = await main(page).getByRole('link', { name: '고칠 곳 알리기' }).getAttribute('href')
  expect(Object.fromEntries(new URL(report ?? '').searchParams)).toEqual({
    title: '가지 키우기',
    body: `https://example.org/blog/posts/${encodeURIComponent('가지-키우기')}/`,
  })
  await page.goto(on('/'))
  await expect(page.getByRole('link', { name: '고칠 곳 알리기' })).toHaveCount(0)
})

test('each page has the language of its text, and its dates in that language', async ({ page }) => {
  await page.goto(on('/posts/shortcodes/'))
  await expect(page.locator('html')).toHaveAttribute('lang', 'ko')
  await expect(page.getByText('2024년 5월 10일')).toBeVisible()
  await page.goto(on('/posts/english-bundle/'))
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page.getByText('March 10, 2024')).toBeVisible()
})

test('a date is the author’s own, wherever server and reader stand', async ({ page }) => {
  await page.goto(on('/posts/가지-키우기/'))
  await expect(page.getByText('2024년 3월 1일')).toBeVisible()
  await page.goto(on('/posts/2nd-seed_with-caps/'))
  await expect(page.getByText('2024년 1월 20일')).toBeVisible()
})

test('addresses in Hangul, with capitals, underscores and marks can be typed', async ({ page }) => {
  const titles = {
    '/posts/가지-키우기/': '가지 키우기',
    '/posts/여름-가지_two/': '슬러그를 적은 글',
    '/special/Place/': '제 주소를 적은 글',
    '/categories/ai-공부/': 'AI 공부',
    '/authors/정-원/': '정 원',
    '/tags/임베딩/': '임베딩 모음',
    '/tags/llm_models/': 'LLM_Models',
    '/tags/c%23/': 'C#',
  }
  for (const [path, title] of Object.entries(titles)) {
    expect((await page.goto(on(path)))?.status(), path).toBe(200)
    await expect(page.getByRole('heading', { level: 1 }), path).toHaveText(title)
  }
})

test('a term of every taxonomy is reached from a post', async ({ page }) => {
  for (const [taxonomy, term] of [
    ['태그', 'C#'],
    ['분류', 'AI 공부'],
  ] as const) {
    await page.goto(on('/posts/2nd-seed_with-caps/'))
    await page.getByRole('navigation', { name: taxonomy }).getByRole('link', { name: term }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(term)
    await expect(main(page).getByRole('link', { name: '두 번째 씨앗' })).toBeVisible()
  }
})

test('pictures come from the site itself, with their size, however the author named them', async ({ page }) => {
  const elsewhere: string[] = []
  page.on('request', (request) => {
    if (!request.url().startsWith(originOf(fixtureSite))) elsewhere.push(request.url())
  })
  await page.goto(on('/posts/가지-키우기/'))
  const sizes = {
    '넓은 잎 한 장': [48, 32],
    '빈칸이 든 이름의 꽃': [24, 36],
    '저장소에 있는 잎': [48, 32],
    '밭의 지도': [64, 16],
  }
  for (const [alt, [width, height]] of Object.entries(sizes)) {
    const picture = page.getByRole('img', { name: alt })
    await picture.scrollIntoViewIfNeeded()
    await expect(picture).toHaveAttribute('width', String(width))
    await expect(picture).toHaveAttribute('height', String(height))
    await expect
      .poll(() => picture.evaluate((element: HTMLImageElement) => element.naturalWidth), alt)
      .toBeGreaterThan(0)
  }
  expect(elsewhere).toEqual([])
})

test('a page in HTML reads like one in Markdown', async ({ page }) => {
  await page.goto(on('/pages/'))
  await expect(main(page)).toContainText('HTML로 적은 쪽을 모은 곳입니다.')
  await main(page).getByRole('link', { name: '밭 한 칸' }).click()
  await expect(page.getByRole('img', { name: '씨앗 한 톨' })).toHaveJSProperty('naturalWidth', 8)
  await main(page).getByText('이 칸의 글은').getByRole('link', { name: '무당벌레' }).click()
  await expect(page).toHaveURL(on('/pages/ladybug/#seen'))
  await expect(page.getByRole('heading', { level: 1, name: '무당벌레' })).toBeVisible()
  await expect(main(page).locator('pre')).toContainText('const bugs = 7')
  await page.getByText('더 적은 것').click()
  await expect(main(page).getByRole('link', { name: '첫 씨앗' })).toHaveAttribute('href', '/blog/posts/first-seed/')
})

test('formulas are drawn, diagrams are captioned source, escaped shortcodes are text', async ({ page }) => {
  await page.goto(on('/posts/shortcodes/'))
  await expect(page.getByRole('math').first()).toHaveText(/x\s*=\s*y\s*\+\s*1/)
  await expect(page.locator('figure', { hasText: 'Mermaid' }).first()).toContainText('씨앗 --> 가지')
  await expect(page.getByText('{{< hint info >}}')).toBeVisible()
  await expect(page.getByText('{{< button href="/x" >}}')).toBeVisible()
  await expect(page.getByText('지금은 여름이고')).toBeVisible()
  await expect(page.getByRole('link', { name: '첫 씨앗으로' })).toHaveAttribute('href', '/blog/posts/first-seed/')
  await page.goto(on('/posts/writing/'))
  await expect(page.getByRole('math')).toHaveCount(3)
})

test('a list shows what stands before <!--more-->, and no more', async ({ page }) => {
  await page.goto(on('/posts/'))
  const item = main(page).getByRole('listitem').filter({ hasText: '적는 법' })
  await expect(item).toContainText('요약은 여기까지다.')
  await expect(item).not.toContainText('표와 목록')
})

test('a section of documentation leads to its chapters by weight', async ({ page }) => {
  await page.goto(on('/docs/'))
  await main(page).getByRole('link', { name: '모종 길잡이' }).first().click()
  await expect(listed(page)).toHaveText(['거름', '물 주기', '깊은 쪽'])
  await main(page).getByRole('link', { name: '물 주기' }).click()
  await expect(page.getByText('이 밭의 자리: 반그늘.')).toBeVisible()
  await page.getByRole('link', { name: '거름', exact: true }).click()
  await expect(page).toHaveURL(on(`/docs/guide/fertilizer/#${encodeURIComponent('두-번째')}`))
})

function main(page: Page) {
  return page.getByRole('main')
}

/** The titles that a list of posts shows. */
function listed(page: Page) {
  return main(page).getByRole('listitem').getByRole('heading')
}

function pager(page: Page) {
  return page.getByRole('navigation', { name: '쪽 넘기기' })
}
