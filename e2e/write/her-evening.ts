import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { userBlog } from '../sites'
import { deskOf } from './desk'
import type { RunningStudio } from './studio-server'

const name = '6th_LangChain.md'
const posts = join(userBlog?.folder ?? '', 'content', 'posts')

/** Says more than the picture's alternative text: else no page would repeat it. */
export const captionOf = (number: number) => `강의를 들으며 그린 ${number}번째 그림`

/** The first user's evening of 17 March 2024: her own text, her nine pictures, and a blog that has neither yet. */
export function herEvening() {
  const old = userBlog ? readFileSync(join(posts, name), 'utf8') : ''
  const pictures = userBlog ? readdirSync(posts).filter((name) => /^6_.*\.png$/.test(name)) : []
  return {
    before(folder: string) {
      for (const one of [name, ...pictures]) rmSync(join(folder, 'content', 'posts', one))
    },
    /** From a new post to its last letter: her text without the pictures' addresses, and each picture where it stood. */
    async write(
      page: Page,
      { address }: Pick<RunningStudio, 'address'>,
      open = () => page.goto(`${address}/write/`) as Promise<unknown>,
    ) {
      expect(pictures).toHaveLength(9)
      await open()
      await page.getByRole('button', { name: '새 글' }).click()
      await page.getByRole('dialog').getByRole('textbox', { name: '제목' }).fill('LangChain으로 글 읽기')
      await page.keyboard.press('Enter')
      const desk = await deskOf(page)
      const body = old.slice(old.indexOf('+++', 3) + 4).trim()
      const parts = body.split(/!\[[^\]]*\]\([^)]*\)/)
      expect(parts).toHaveLength(10)
      await desk.body.click()
      for (const [at, part] of parts.entries()) {
        await page.keyboard.press('Control+End')
        await page.keyboard.insertText(part)
        const picture = pictures[at]
        if (!picture) continue
        await page.keyboard.press('Control+End')
        await page.locator('input[type="file"]').setInputFiles(join(posts, picture))
        const dialog = page.getByRole('dialog')
        await dialog.getByRole('textbox', { name: '대체 텍스트' }).fill(`그림 ${at + 1}: ${basename(picture, '.png')}`)
        await dialog.getByRole('textbox', { name: '설명(캡션)' }).fill(captionOf(at + 1))
        await page.keyboard.press('Enter')
        await expect(dialog).toBeHidden()
      }
      return desk
    },
  }
}
