import { connect } from 'node:net'

export type RawAnswer = { status: number; headers: Map<string, string>; body: string }
export type RawRequest = { method: string; target: string; headers?: Record<string, string> }

/** A request as bytes on the wire: browsers and fetch would mend or refuse what is odd in it. */
export function sendRaw(port: number, { method, target, headers = {} }: RawRequest): Promise<RawAnswer> {
  const lines = [`${method} ${target} HTTP/1.1`, 'Host: localhost', 'Connection: close']
  const more = Object.entries(headers).map(([name, value]) => `${name}: ${value}`)
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write([...lines, ...more, '', ''].join('\r\n')))
    const parts: Buffer[] = []
    socket.on('data', (part) => parts.push(part))
    socket.on('error', reject)
    socket.on('close', () => resolve(readAnswer(Buffer.concat(parts).toString('latin1'))))
  })
}

function readAnswer(text: string): RawAnswer {
  const end = text.indexOf('\r\n\r\n')
  const [first = '', ...lines] = text.slice(0, end).split('\r\n')
  const headers = lines.map((line) => {
    const colon = line.indexOf(':')
    return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()] as const
  })
  return { status: Number(first.split(' ')[1]), headers: new Map(headers), body: text.slice(end + 4) }
}
