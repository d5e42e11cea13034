import { recordOf } from '../../record/page-fields'
import type { Page } from '../../record/types'

/** The documents as they are given to the check: what it lets pass comes back the same. */
export function givenDocuments(ofFeatures: ReadonlyMap<string, string>) {
  return {
    readPage: (page: Page) => ({ record: recordOf(page), body: page.body }),
    read: (_type: string, file: string) => JSON.parse(ofFeatures.get(file) as string) as Record<string, unknown>,
  }
}
