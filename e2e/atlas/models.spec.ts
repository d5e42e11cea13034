import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { loadAtlas } from '../../lib/atlas/read/load-atlas'
import { originOf, ownSite } from '../sites'

const origin = originOf(ownSite)
const { atlas } = loadAtlas('.')
const models = atlas?.models ?? []
const phone = { width: 390, height: 844 }
const desk = { width: 1440, height: 1000 }

const pages = {
  atlas: '/models/',
  'whole tree': '/models/tree/',
  model: '/models/bert/',
  'model with unchecked values': '/models/distilbert/',
  changelog: '/models/changes/',
  list: '/models/by/country/kr/',
  article: '/posts/language-models/',
  'guide for authors': '/posts/models-guide/',
}

for (const [name, path] of Object.entries(pages)) {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const viewport of [desk, phone]) {
      test(`axe finds nothing: ${name}, ${colorScheme}, ${viewport.width} px`, async ({ page }) => {
        // Some hundred links, each looked at by every rule.
        test.setTimeout(240_000)
        await page.setViewportSize(viewport)
        await page.emulateMedia({ colorScheme })
        await page.goto(origin + path)
        const { violations } = await new AxeBuilder({ page }).analyze()
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target} ${nodes[0]?.failureSummary}`)).toEqual([])
      })
    }
  }
}

test.describe('the tree', () => {
  for (const path of ['/models/', '/en/models/', '/models/tree/', '/en/models/tree/']) {
    for (const viewport of [desk, phone]) {
      test(`no label lies over another: ${path}, ${viewport.width} px`, async ({ page }) => {
        await page.setViewportSize(viewport)
        await page.goto(origin + path)
        await page.evaluate(() => document.fonts.ready)
        const count = path.endsWith('tree/') ? models.length : (atlas?.landmarks.length ?? 0)
        await expect(page.locator('.tree text.name:visible')).toHaveCount(count)
        expect(await overlaps(page)).toEqual([])
      })
    }
  }

  test('every model is reached by the keyboard, after what it came of, with its facts as its name', async ({
    page,
  }) => {
    // A key for each.
    test.setTimeout(120_000)
    await page.setViewportSize(desk)
    await page.goto(`${origin}/models/tree/`)
    await page.locator('.drawing-wide').focus()
    const ids: string[] = []
    for (let step = 0; step < models.length; step++) {
      await page.keyboard.press('Tab')
      ids.push(
        await page.evaluate(
          () =>
            new URL((document.activeElement as SVGAElement).href.baseVal, location.href).pathname.split('/')[2] ?? '',
        ),
      )
    }
    expect(new Set(ids).size).toBe(models.length)
    for (const { id, parents } of models) expect(ids.indexOf(parents[0]?.id ?? '')).toBeLessThan(ids.indexOf(id))
    const last = page.locator('.drawing-wide a:focus')
    await expect(last).toHaveAccessibleName(/, 20\d\d년 \d+월, /)
    expect(await last.locator('.dot').evaluate((dot) => getComputedStyle(dot).strokeWidth)).toBe('3px')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\/models\/[a-z0-9-]+\/$/)
  })

  test('what is pointed at keeps its ancestors and descendants, and the rest fades', async ({ page }) => {
    await page.setViewportSize(desk)
    await page.goto(`${origin}/models/`)
    const opacity = (id: string) =>
      page.locator(`.tree.across a[href$="/models/${id}/"]`).evaluate((link) => Number(getComputedStyle(link).opacity))
    for (const point of ['hover', 'focus'] as const) {
      await page.mouse.move(0, 0)
      await page.locator('.tree.across a[href$="/models/gpt-3/"]')[point]()
      for (const id of ['transformer', 'gpt-1', 'gpt-3', 'llama', 'deepseek-r1'])
        await expect.poll(() => opacity(id), `${point} ${id}`).toBe(1)
      for (const id of ['bert', 't5', 'word2vec'])
        await expect.poll(() => opacity(id), `${point} ${id}`).toBeLessThan(0.3)
    }
  })

  test('a family is a bundle that opens', async ({ page }) => {
    await page.setViewportSize(desk)
    await page.goto(`${origin}/models/`)
    await expect(page.locator('#family-gpt')).toBeHidden()
    await page
      .locator('.tree.across')
      .getByRole('link', { name: /GPT 계열의 모델 \d+개 더 보기/ })
      .click()
    await expect(page.locator('#family-gpt a[href$="/models/gpt-5-5/"]')).toBeVisible()
    await page.locator('.families summary').filter({ hasText: 'Qwen' }).click()
    await expect(page.locator('#family-qwen a').last()).toHaveAccessibleName(/^Qwen3\.5/)
  })

  test('what is not near is not laid out, and has its place', async ({ page }) => {
    await page.goto(`${origin}/posts/language-models/`)
    const laidOut = await page.evaluate(() =>
      [...document.querySelectorAll('.drawing-wide .atlas')].map((drawing) =>
        drawing.querySelector('text')?.checkVisibility({ contentVisibilityAuto: true }),
      ),
    )
    expect(laidOut.at(-1)).toBe(false)
    const sizes = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('.atlas')].map((drawing) => drawing.getBoundingClientRect().height),
      )
    const held = await sizes()
    await page.evaluate(() => {
      for (const drawing of document.querySelectorAll<SVGElement>('.atlas')) {
        drawing.style.contentVisibility = 'visible'
        drawing.style.aspectRatio = 'auto'
      }
    })
    expect(held).toEqual(await sizes())
  })

  for (const path of ['/models/', '/posts/language-models/']) {
    test(`on a phone it stands there whole, in letters that can be read: ${path}`, async ({ page }) => {
      await page.setViewportSize(phone)
      await page.goto(origin + path)
      const tree = page.locator('.tree.down:visible').first()
      await tree.scrollIntoViewIfNeeded()
      await expect(page.locator('.tree.across')).toBeHidden()
      await expect(tree.locator('text.name')).toHaveCount(atlas?.landmarks.length ?? 0)
      expect((await tree.locator('text.name').first().boundingBox())?.height).toBeGreaterThan(11)
      const scrolls = await tree.evaluate((drawing) => {
        const around: Element[] = []
        for (let at = drawing.parentElement; at && at !== document.body; at = at.parentElement) around.push(at)
        return around.filter(
          (box) => box.scrollHeight > box.clientHeight + 1 && getComputedStyle(box).overflowY !== 'visible',
        ).length
      })
      expect(scrolls).toBe(0)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(phone.width)
    })
  }

  test('the atlas is at most 6,000 px long on a phone, and what it folds is a tap away', async ({ page }) => {
    await page.setViewportSize(phone)
    for (const path of ['/models/', '/en/models/']) {
      await page.goto(origin + path)
      await page.evaluate(() => document.fonts.ready)
      const length = await page.evaluate(() => document.documentElement.scrollHeight)
      process.stdout.write(`${path} at ${phone.width} px: ${length} px long\n`)
      expect(length).toBeLessThanOrEqual(6000)
    }
    const rows = page.locator('.model-table tbody tr:visible')
    await expect(rows).toHaveCount(20)
    await page.locator('.more-rows summary').click()
    await expect(rows).toHaveCount(models.length)
  })

  test('in focus, a model shows the ways to its further parents', async ({ page }) => {
    await page.setViewportSize(desk)
    await page.goto(`${origin}/models/tree/`)
    const bert = page.locator('.tree.across a[href$="/models/bert/"]')
    const ways = bert.locator('.cross')
    await expect(ways).toHaveCount((atlas?.byId.get('bert')?.parents.length ?? 0) - 1)
    await expect(ways.first()).toBeHidden()
    await bert.focus()
    for (const way of await ways.all()) await expect(way).toBeVisible()
  })

  // The printable area at 96 dots an inch, with margins of ten millimetres.
  for (const [paper, width, height] of [
    ['A4', 718, 1047],
    ['A3', 1047, 1512],
  ] as const) {
    test(`stands with its title on one sheet of ${paper}`, async ({ page }) => {
      await page.setViewportSize({ width, height })
      await page.emulateMedia({ media: 'print' })
      await page.goto(`${origin}/models/tree/`)
      await expect(page.locator('.tree.down')).toBeHidden()
      const tree = await page.locator('.tree.across').boundingBox()
      expect(tree?.width).toBeGreaterThan(0.8 * width)
      expect((tree?.x ?? 0) + (tree?.width ?? 0)).toBeLessThanOrEqual(width)
      expect((tree?.y ?? 0) + (tree?.height ?? 0)).toBeLessThanOrEqual(height)
      await expect(page.getByRole('heading', { level: 1 })).toBeInViewport()
    })
  }

  test('the turning points lead to their models, and these lead back', async ({ page }) => {
    await page.goto(`${origin}/models/`)
    const items = page.locator('.milestones li')
    await expect(items).toHaveCount(atlas?.milestones.length ?? 0)
    const item = items.filter({ hasText: '문맥 내 학습' })
    await item.locator('summary').click()
    await item.getByRole('link', { name: 'GPT-3', exact: true }).click()
    await expect(page).toHaveURL(`${origin}/models/gpt-3/`)
    await page.locator('.model-facts').getByRole('link', { name: '문맥 내 학습' }).click()
    await expect(page.locator('.milestones :target')).toContainText('GPT-3')
    await expect(page.locator('.milestones :target')).toBeVisible()
  })

  test('the table says the same as the whole tree, the newest first', async ({ page }) => {
    await page.goto(`${origin}/models/`)
    const addresses = (list: Element[]) => list.map((link) => link.getAttribute('href') ?? '').sort()
    const inTable = await page.locator('.model-table tbody th a').evaluateAll(addresses)
    await expect(page.locator('.model-table tbody tr').first()).toContainText('2026.07')
    await page.goto(`${origin}/models/tree/`)
    expect(inTable).toEqual(await page.locator('.tree.across a').evaluateAll(addresses))
    expect(inTable).toHaveLength(models.length)
  })

  test('downloads are what they say', async ({ request }) => {
    const types = {
      'tree.svg': 'image/svg+xml',
      'tree.png': 'image/png',
      'models.json': 'application/json',
      'models.csv': 'text/csv',
    }
    for (const [name, type] of Object.entries(types)) {
      const answer = await request.get(`${origin}/models/${name}`)
      expect(answer.headers()['content-type']?.toLowerCase()).toContain(type)
      expect((await answer.body()).length).toBeGreaterThan(10_000)
    }
  })
})

test('others may show the tree in a frame of theirs, and no page', async ({ page }) => {
  const frames = [`${origin}/models/embed.html`, `${origin}/models/`].map((src) => `<iframe src="${src}"></iframe>`)
  const body = `<!doctype html><style>iframe{width:860px;height:800px}</style>${frames.join('')}`
  const friend = createServer((_, response) => response.setHeader('Content-Type', 'text/html').end(body))
  await once(friend.listen(0, '127.0.0.1'), 'listening')
  await page.goto(`http://127.0.0.1:${(friend.address() as AddressInfo).port}/`)
  const [tree, refused] = [page.frameLocator('iframe').first(), page.frameLocator('iframe').last()]
  await expect(tree.locator('.tree.across .name')).toHaveCount(atlas?.landmarks.length ?? 0)
  await expect(tree.locator('.tree.across')).toBeVisible()
  await expect(tree.getByRole('link', { name: 'CC BY 4.0' })).toHaveAttribute('rel', 'license')
  const bert = tree.locator('.tree.across').getByRole('link', { name: /^BERT,/ })
  expect(await bert.evaluate((link) => getComputedStyle(link.querySelector('.dot') ?? link).stroke)).not.toBe('none')
  await expect(refused.locator('.tree')).toHaveCount(0)
  friend.close()
  await page.goto(`${origin}/models/embed.html`)
  expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([])
  await page.goto(`${origin}/models/`)
  await page.locator('.atlas-downloads summary').click()
  await expect(page.locator('.atlas-downloads pre')).toContainText('/models/embed.html" title="언어 모델 지도"')
})

test('says how it was made, and what became of it, as a page and as a feed', async ({ page, request }) => {
  await page.goto(`${origin}/models/`)
  const about = page.locator('.about-data')
  await expect(about).toContainText(/\d+개는 추정이다/)
  await expect(about).toContainText(/모델 \d+개의 값과 문장 \d+곳은 문서로 확인하지 못해/)
  await about.getByRole('link', { name: '지도의 기록' }).click()
  await expect(page).toHaveURL(`${origin}/models/changes/`)
  await expect(page.locator('.atlas-entries li')).toHaveCount(atlas?.changes.length ?? 0)
  const feed = await page.locator('head link[type="application/rss+xml"]').last().getAttribute('href')
  const answer = await request.get(new URL(feed ?? '', page.url()).href)
  expect(await answer.text()).toContain('<title>지도의 기록</title>')
})

test('a relation leads to what it rests on, and a page says when it was checked', async ({ page }) => {
  await page.goto(`${origin}/models/bert/`)
  const elmo = page.locator('.model-relatives li').filter({ hasText: 'ELMo' })
  await expect(elmo).toContainText('아이디어만 · 개발사가 밝힘')
  await expect(elmo.getByRole('link', { name: /google-research\/bert/ })).toHaveAttribute('href', /^https:/)
  await expect(page.getByText('2026년 11월 28일에 문서와 맞추어 보았다.')).toBeVisible()
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('conditions together leave the models that fit all of them, and say how many', async ({ page }) => {
    await page.setViewportSize(phone)
    await page.goto(`${origin}/models/`)
    const rows = page.locator('.model-table tbody tr:visible')
    const results = page.locator('.results')
    await expect(rows).toHaveCount(20)
    await expect(results).toContainText(`모델 ${models.length}개`)
    await page.getByRole('combobox', { name: '구조' }).selectOption({ label: '디코더 전용' })
    await page.getByRole('combobox', { name: '공개 정도' }).selectOption({ label: '가중치 공개' })
    const fitting = models.filter((model) => model.architecture === 'decoder-only' && model.openness === 'open-weights')
    expect(fitting.length).toBeGreaterThan(20)
    await expect(rows).toHaveCount(fitting.length)
    await rows.nth(10).scrollIntoViewIfNeeded()
    await expect(results).toBeInViewport({ ratio: 1 })
    await results.getByRole('button', { name: '처음대로' }).click()
    await expect(rows).toHaveCount(20)
  })

  test('and fade the others in the whole tree', async ({ page }) => {
    await page.setViewportSize(desk)
    await page.goto(`${origin}/models/tree/`)
    await page.getByRole('combobox', { name: '공개 정도' }).selectOption({ label: '오픈 소스' })
    const opacity = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((link) => Number(getComputedStyle(link).opacity))
    await expect.poll(() => opacity('.tree.across a.cl')).toBeLessThan(0.2)
    expect(await opacity('.tree.across a.os')).toBe(1)
  })

  test('each list has a page of its own', async ({ page }) => {
    await page.goto(`${origin}/models/`)
    const lists = page.getByRole('navigation', { name: '나누어 보기' })
    await lists.locator('summary').filter({ hasText: '나라' }).click()
    await lists.getByRole('link', { name: '대한민국' }).click()
    await expect(page).toHaveURL(`${origin}/models/by/country/kr/`)
    const korean = models.filter(({ country }) => country === 'KR')
    await expect(page.locator('.model-table tbody tr')).toHaveCount(korean.length)
  })
})

test('a name in a post leads to its model, whose page leads back', async ({ page }) => {
  await page.goto(`${origin}/posts/language-models/`)
  const mention = page.locator('a.model[data-model="bert"], a.model[href$="/models/bert/"]').first()
  await expect(mention.locator('xpath=..').getByRole('tooltip')).toBeHidden()
  await mention.hover()
  await expect(mention.locator('xpath=..').getByRole('tooltip')).toBeVisible()
  await mention.click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('BERT')
  await expect(page.getByRole('heading', { name: '글에서', exact: true })).toBeVisible()
  await expect(page.locator('.post-list a[href$="/posts/language-models/"]')).toBeVisible()
})

for (const viewport of [desk, phone]) {
  test(`each branch is drawn as layers and as masks: ${viewport.width} px`, async ({ page }) => {
    await page.setViewportSize(viewport)
    await page.goto(`${origin}/posts/language-models/`)
    for (const name of ['인코더 전용', '인코더-디코더', '디코더 전용']) {
      const drawing = page.getByRole('img', { name: `${name} 모델의 구조` }).and(page.locator(':visible'))
      await expect(drawing).toHaveCount(1)
      const box = await drawing.boundingBox()
      expect(box?.width).toBeLessThanOrEqual(viewport.width)
      const letter = await drawing.locator('text').first().boundingBox()
      expect(letter?.height).toBeGreaterThan(11)
    }
  })
}

for (const viewport of [desk, phone]) {
  test(`no card lies over its own name or out of the page: ${viewport.width} px`, async ({ page }) => {
    await page.setViewportSize(viewport)
    await page.goto(`${origin}/posts/language-models/`)
    await page.evaluate(() => document.fonts.ready)
    const { looked, wrong } = await page.evaluate(() => {
      const links = [...document.querySelectorAll<HTMLElement>('a.model')]
      const wrong = links.filter((link) => {
        link.scrollIntoView({ block: 'center' })
        link.focus()
        const card = link.parentElement?.querySelector('[role=tooltip]')?.getBoundingClientRect()
        if (!card?.width || card.left < 0 || card.right > window.innerWidth) return true
        const meets = (line: DOMRect) =>
          card.left < line.right - 1 &&
          line.left < card.right - 1 &&
          card.top < line.bottom - 2 &&
          line.top < card.bottom - 2
        const distance = (line: DOMRect) => Math.min(Math.abs(card.top - line.bottom), Math.abs(line.top - card.bottom))
        const lines = [...link.getClientRects()]
        return lines.some(meets) || Math.min(...lines.map(distance)) > 16
      })
      return { looked: links.length, wrong: wrong.map((link) => link.textContent) }
    })
    expect(looked).toBeGreaterThan(50)
    expect(wrong).toEqual([])
  })
}

test('a page in one language leads to the same in the other', async ({ page }) => {
  await page.goto(`${origin}/models/bert/`)
  await page.getByRole('link', { name: 'English', exact: true }).first().click()
  await expect(page).toHaveURL(`${origin}/en/models/bert/`)
  await expect(page.locator('html')).toHaveAttribute('lang', /^en/)
})

test('what machines read is JSON that no name can break', async ({ request }) => {
  const html = await (await request.get(`${origin}/models/bert/`)).text()
  const data = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? ''
  expect(data).not.toContain('<')
  expect(JSON.parse(data)).toMatchObject({ '@type': 'WebPage', about: { name: 'BERT', datePublished: '2018-10' } })
})

/** Measured with the page's own font: texts of the drawing that meet. */
function overlaps(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const svg = [...document.querySelectorAll<SVGElement>('.tree')].find(
      (drawing) => drawing.getClientRects().length > 0,
    )
    const texts = [...(svg?.querySelectorAll('text') ?? [])].map((text) => ({
      text,
      area: text.getBoundingClientRect(),
    }))
    const meet = (a: DOMRect, b: DOMRect) =>
      a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 4 && b.top < a.bottom - 4
    return texts.flatMap(({ text, area }, at) =>
      texts
        .slice(at + 1)
        .filter((other) => meet(area, other.area))
        .map((other) => `${text.textContent} / ${other.text.textContent}`),
    )
  })
}
