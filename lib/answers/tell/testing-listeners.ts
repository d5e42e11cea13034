import { once } from 'node:events'
import { createServer } from 'node:http'
import { type AddressInfo, createServer as createSocketServer, type Socket } from 'node:net'
import { SMTPServer } from 'smtp-server'

export type Received = { from: string; to: string[]; head: string; subject: string; text: string }

/** A mail server of this process, which keeps what it is given. */
export async function openMailServer() {
  const mails: Received[] = []
  const server = new SMTPServer({
    ...{ authOptional: true, disabledCommands: ['STARTTLS'], disableReverseLookup: true },
    async onData(stream, { envelope }, done) {
      const chunks: Buffer[] = []
      for await (const chunk of stream) chunks.push(chunk as Buffer)
      const [head = '', ...body] = Buffer.concat(chunks).toString('utf8').split('\r\n\r\n')
      const from = envelope.mailFrom ? envelope.mailFrom.address : ''
      const to = envelope.rcptTo.map(({ address }) => address)
      mails.push({ from, to, head, subject: subjectOf(head), text: decode(head, body.join('\r\n\r\n')) })
      done()
    },
  })
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  const { port } = server.server.address() as AddressInfo
  return { mails, url: `smtp://127.0.0.1:${port}`, close: () => new Promise<void>((done) => server.close(done)) }
}

/** Takes connections and says nothing. */
export async function openSilence() {
  const sockets: Socket[] = []
  const server = createSocketServer((socket) => sockets.push(socket))
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const { port } = server.address() as AddressInfo
  return {
    url: `smtp://127.0.0.1:${port}`,
    close() {
      for (const socket of sockets) socket.destroy()
      server.close()
    },
  }
}

export async function openWebhook(status = 200) {
  const bodies: unknown[] = []
  const server = createServer(async (incoming, outgoing) => {
    let body = ''
    for await (const chunk of incoming) body += chunk
    bodies.push(JSON.parse(body))
    outgoing.writeHead(status).end()
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const { port } = server.address() as AddressInfo
  return { bodies, url: `http://127.0.0.1:${port}/hook`, close: () => server.close() }
}

/** "=?UTF-8?B?6rCA?= =?UTF-8?Q?=EC=A7=80?=" → "가지" */
function subjectOf(head: string): string {
  const said = /^Subject: (.*(?:\r\n\s.*)*)/m.exec(head)?.[1] ?? ''
  const words = said.replace(/\r\n\s/g, ' ').replace(/\?=\s+=\?/g, '?==?')
  const bytes = words.replace(/=\?UTF-8\?([BQ])\?([^?]*)\?=/gi, (_, kind: string, word: string) =>
    kind.toUpperCase() === 'B'
      ? Buffer.from(word, 'base64').toString('latin1')
      : fromQuoted(word.replaceAll('_', ' ')).toString('latin1'),
  )
  return Buffer.from(bytes, 'latin1').toString('utf8')
}

function decode(head: string, body: string): string {
  if (/^Content-Transfer-Encoding: base64/im.test(head)) return Buffer.from(body, 'base64').toString('utf8')
  return /^Content-Transfer-Encoding: quoted-printable/im.test(head) ? fromQuoted(body).toString('utf8') : body
}

function fromQuoted(text: string): Buffer {
  const whole = text.replace(/=\r\n/g, '')
  return Buffer.from(
    whole.replace(/=([0-9A-F]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))),
    'latin1',
  )
}
