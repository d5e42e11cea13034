import { findWork } from './find-work'

type Fresh = { liked?: boolean; comments?: string; stamp?: string; work?: number } & Record<string, unknown>

/**
 * Around what readers answer to a post: brings its numbers and comments up to date, posts its forms without a reload, and
 * says that the page was read when it was in view for five seconds. `page`: its address, `api`: whom to ask.
 */
export class SiteAnswers extends HTMLElement {
  private work = 0

  connectedCallback(): void {
    this.addEventListener('submit', this)
    this.addEventListener('click', this)
    // A page that is rendered ahead is nobody's yet.
    const begin = () => {
      this.refresh()
      this.countView()
    }
    if ('prerendering' in document && document.prerendering)
      document.addEventListener('prerenderingchange', begin, { once: true })
    else begin()
  }

  handleEvent(event: Event): void {
    const { target } = event
    if (event.type === 'submit') {
      event.preventDefault()
      this.post(target as HTMLFormElement)
    }
    const reply = event.type === 'click' && (target as Element).closest<HTMLAnchorElement>('a[href*="/reply?to="]')
    const form = this.querySelector<HTMLFormElement>('.comment-form')
    if (!reply || !form) return
    event.preventDefault()
    field(form, 'parent').value = new URL(reply.href).searchParams.get('to') ?? ''
    this.say(reply.ariaLabel ?? '')
    form.querySelector('textarea')?.focus()
  }

  private countView(): void {
    const { doNotTrack, globalPrivacyControl } = navigator as Navigator & { globalPrivacyControl?: boolean }
    if (doNotTrack === '1' || globalPrivacyControl) return
    let seconds = 0
    const timer = setInterval(() => {
      if (document.visibilityState !== 'visible' || ++seconds < 5) return
      clearInterval(timer)
      this.ask('view', new URLSearchParams({ from: document.referrer }))
    }, 1000)
  }

  private async refresh(): Promise<void> {
    const fresh: Fresh | null = await this.ask('page')
    if (!fresh) return
    this.show(fresh)
    const form = this.querySelector<HTMLFormElement>('.comment-form')
    if (form) field(form, 'time').value = fresh.stamp ?? ''
    this.work = fresh.work ?? 0
  }

  private show(fresh: Fresh): void {
    for (const number of this.querySelectorAll<HTMLElement>('[data-number]')) {
      const value = fresh[number.dataset.number ?? '']
      if (value !== undefined) number.textContent = Number(value).toLocaleString()
    }
    const list = this.querySelector('.comments')
    if (list && fresh.comments !== undefined && list.innerHTML !== fresh.comments) list.innerHTML = fresh.comments
    const take = this.querySelector<HTMLInputElement>('[name=take]')
    if (!take || fresh.liked === undefined) return
    take.value = fresh.liked ? 'back' : 'like'
    take.form?.querySelector('button')?.setAttribute('aria-pressed', String(fresh.liked))
  }

  private async post(form: HTMLFormElement): Promise<void> {
    const fields = new URLSearchParams(new FormData(form) as never)
    const isComment = form.classList.contains('comment-form')
    const button = form.querySelector('button')
    if (button) button.disabled = true
    if (isComment) {
      fields.set('secret', secret())
      if (this.work) fields.set('work', await findWork(fields.get('time') ?? '', this.work))
    }
    const told = await this.ask(isComment ? 'comment' : 'like', fields)
    if (button) button.disabled = false
    if (!told || told.likes !== undefined) return this.show(told ?? {})
    this.say(
      String(told.message),
      told.id && {
        href: `${this.getAttribute('api')}/own?${new URLSearchParams({ id: told.id, secret: secret() })}`,
        text: told.own,
      },
    )
    if (!told.id) return
    form.reset()
    field(form, 'parent').value = ''
    await this.refresh()
  }

  private say(message: string, link?: { href: string; text: string }): void {
    const status = this.querySelector('[role=status]')
    status?.replaceChildren(
      message,
      ' ',
      ...(link ? [Object.assign(document.createElement('a'), { href: link.href, textContent: link.text })] : []),
    )
  }

  /** Null where nobody answers: then the page stays as it was built. */
  private async ask(name: string, fields?: URLSearchParams) {
    const page = this.getAttribute('page') ?? ''
    fields?.set('page', page)
    const url = `${this.getAttribute('api')}/${name}${fields ? '' : `?${new URLSearchParams({ page })}`}`
    try {
      const answer = await fetch(url, {
        ...(fields && { method: 'POST', body: fields, keepalive: true }),
        headers: { Accept: 'application/json' },
      })
      return answer.status === 204 ? null : await answer.json()
    } catch {
      return null
    }
  }
}

function field(form: HTMLFormElement, name: string): HTMLInputElement {
  return form.elements.namedItem(name) as HTMLInputElement
}

/** By it a comment is known as this browser's, to be changed or to be trusted the next time. It is sent with nothing else. */
function secret(): string {
  const name = 'gaji-answers'
  const kept = localStorage.getItem(name) ?? crypto.randomUUID()
  localStorage.setItem(name, kept)
  return kept
}
