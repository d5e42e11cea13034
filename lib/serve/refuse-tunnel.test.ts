import { once } from 'node:events'
import type { Server } from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'
import { expect, test } from 'vitest'
import { builtProject } from '../tools/testing/built-project'
import { createSiteServer } from './serve-site'

async function openServer(): Promise<Server> {
  const { server } = createSiteServer(builtProject({}))
  await once(server.listen(0, '127.0.0.1'), 'listening')
  return server
}

/** `allowHalfOpen`: a client that doesn't close when the server has. */
function askTunnel(server: Server): Socket {
  const socket = connect({ port: (server.address() as AddressInfo).port, host: '127.0.0.1', allowHalfOpen: true })
  socket.write('CONNECT example.com:443 HTTP/1.1\r\nHost: example.com\r\n\r\n')
  return socket
}

test('a client that asks for a tunnel and resets its connection ends no server', async () => {
  const server = await openServer()
  let deaf = 0
  server.on('connect', (_request, socket: Socket) => {
    if (socket.listenerCount('error') === 0) deaf += 1
  })
  for (const resetsAtOnce of [true, false]) {
    const socket = askTunnel(server).on('error', () => {})
    await once(socket, resetsAtOnce ? 'connect' : 'data')
    socket.resetAndDestroy()
    await once(socket, 'close')
  }
  const { port } = server.address() as AddressInfo
  expect((await fetch(`http://127.0.0.1:${port}/healthz`)).status).toBe(404)
  expect(deaf).toBe(0)
  server.close()
  server.closeAllConnections()
})

test('a client that asks for a tunnel and never closes is answered, and keeps no server from stopping', async () => {
  const server = await openServer()
  const socket = askTunnel(server)
  let answer = ''
  socket.setEncoding('utf8').on('data', (part) => {
    answer += part
  })
  await once(socket, 'end')
  expect(answer).toMatch(/^HTTP\/1\.1 405 .*\r\nAllow: GET, HEAD, OPTIONS\r\n/)
  await new Promise((resolve) => server.close(resolve))
  socket.destroy()
})
