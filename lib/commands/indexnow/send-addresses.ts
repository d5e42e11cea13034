import { OperationalError } from '../../base/disk/explain-error'

/** Whom search engines believe: `key` stands at `keyLocation`, and the addresses below that are its site's. */
export type Sender = { key: string; keyLocation: string; endpoint: string }

/** One message of IndexNow, of 10,000 addresses at most. https://www.indexnow.org/documentation */
export async function sendAddresses(addresses: readonly string[], { endpoint, ...sender }: Sender): Promise<void> {
  const { key, keyLocation } = sender
  const answer = await fetch(endpoint, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
    body: JSON.stringify({ host: new URL(keyLocation).host, key, keyLocation, urlList: addresses }),
  }).catch((error: Error) => {
    const { cause } = error as { cause?: Error }
    throw new OperationalError(`${endpoint}: there is no answer: ${cause?.message || error.message} (try again later)`)
  })
  // 202: it will look for the key later.
  if (answer.status === 200 || answer.status === 202) return
  const { says, remedy } = answers(sender)[answer.status] ?? {
    says: (await answer.text()).trim().slice(0, 200) || 'no more is said',
    remedy: 'try again later',
  }
  throw new OperationalError(`${endpoint}: ${answer.status}: ${says} (${remedy})`)
}

function answers({ keyLocation }: Pick<Sender, 'keyLocation'>): Record<number, { says: string; remedy: string }> {
  return {
    403: { says: `the key was not found at ${keyLocation}`, remedy: 'deploy the site first, and open that address' },
    422: {
      says: `the addresses are not of the site that has ${keyLocation}`,
      remedy: 'look whether baseURL, or SITE_URL, is the address at which the site is read',
    },
    429: { says: 'too much was sent', remedy: 'wait for some hours' },
  }
}
