import { expect, type Page } from '@playwright/test'
import { encodePath } from '../../lib/base/text/addresses'
import type { RunningStudio } from './studio-server'

/** Milliseconds: the first page of a server that has just started loads Next, on a machine that tests two at once. */
const patience = 20_000

/** The editor of a text, once the text is there. `path`: below the folder of the site. */
export async function openDesk(page: Page, { address }: Pick<RunningStudio, 'address'>, path: string) {
  await page.goto(`${address}/write/${encodePath(path)}/`)
  return deskOf(page)
}

/** The same where the studio itself has led there. */
export async function deskOf(page: Page) {
  const body = page.getByRole('textbox', { name: '본문' })
  await expect(body).toBeVisible({ timeout: patience })
  // CodeMirror takes keys once its view stands.
  await expect(page.getByText(/공백 포함/)).toBeVisible({ timeout: patience })
  return {
    body,
    title: page.getByRole('textbox', { name: '제목' }),
    preview: page.frameLocator('iframe[title="미리보기"]'),
    /** Behind the last letter. */
    async toEnd() {
      await body.click()
      await page.keyboard.press('Control+End')
    },
    async save() {
      await page.keyboard.press('Control+s')
      await expect(page.getByText('저장했습니다')).toBeVisible()
    },
  }
}
