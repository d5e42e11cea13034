import type { SMTPTransportOptions } from 'nodemailer'

export type Mail = {
  to: string
  subject: string
  text: string
  /** where a reader ends them; a mail program shows it as a button (RFC 8058) */
  stop?: string
}

/** By what this process tells of comments; null where the environment names nothing. */
export type Means = {
  mail: ((mail: Mail) => Promise<void>) | null
  /** addresses of the author */
  authors: string[]
  webhook: ((said: object) => Promise<void>) | null
}

type Said = {
  SMTP_URL?: string | undefined
  MAIL_FROM?: string | undefined
  MAIL_TO?: string | undefined
  ANSWERS_WEBHOOK?: string | undefined
}

/** Nobody waits for it, but a server that stops, or a function that is billed, must come to an end. */
const patience = 10_000

export function meansOf({ SMTP_URL, MAIL_FROM, MAIL_TO, ANSWERS_WEBHOOK }: Said): Means {
  return {
    mail: SMTP_URL === undefined ? null : mailBy(SMTP_URL, MAIL_FROM),
    authors: (MAIL_TO ?? '').split(',').flatMap((one) => one.trim() || []),
    webhook: ANSWERS_WEBHOOK === undefined ? null : webhookAt(ANSWERS_WEBHOOK),
  }
}

function mailBy(address: string, said: string | undefined): NonNullable<Means['mail']> {
  if (!URL.canParse(address) || !/^smtps?:$/.test(new URL(address).protocol))
    throw new Error('SMTP_URL is no address of a mail server (write smtp://user:password@host:587)')
  const user = decodeURIComponent(new URL(address).username)
  const from = said ?? (user.includes('@') ? user : undefined)
  if (!from) throw new Error('MAIL_FROM is missing: from whom are mails? (write MAIL_FROM="Blog <blog@example.org>")')
  const options: SMTPTransportOptions = {
    url: address,
    ...{ connectionTimeout: patience, greetingTimeout: patience, socketTimeout: patience, dnsTimeout: patience },
    // A password goes to nobody who hears the wire.
    requireTLS: user !== '',
    ...{ disableFileAccess: true, disableUrlAccess: true },
  }
  return async ({ to, subject, text, stop }) => {
    const { createTransport } = await import('nodemailer')
    await createTransport(options).sendMail({
      from,
      // As an object it is one address, whatever signs are in it.
      to: { name: '', address: to },
      // What a reader wrote is one line: nothing of it begins a header.
      subject: subject.replace(/\s+/g, ' ').trim(),
      text,
      headers: {
        'Auto-Submitted': 'auto-generated',
        ...(stop && { 'List-Unsubscribe': `<${stop}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }),
      },
    })
  }
}

function webhookAt(address: string): NonNullable<Means['webhook']> {
  if (!URL.canParse(address) || !/^https?:$/.test(new URL(address).protocol))
    throw new Error('ANSWERS_WEBHOOK is no address (write https://…)')
  return async (said) => {
    const answer = await fetch(address, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(said),
      redirect: 'error',
      signal: AbortSignal.timeout(patience),
    })
    await answer.body?.cancel()
    if (!answer.ok) throw new Error(`ANSWERS_WEBHOOK answers ${answer.status}`)
  }
}
