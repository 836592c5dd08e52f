import { createServer, type Socket } from 'node:net'

/**
 * Browsers ask their makers for updates and settings. Those requests are no part of a test, so they are refused like
 * everything else but not counted.
 */
const MAKERS = [
  'google.com',
  'googleapis.com',
  'gstatic.com',
  'gvt1.com',
  'mozilla.com',
  'mozilla.net',
  'mozilla.org',
  'firefox.com',
]
const ofMaker = (host: string) => MAKERS.some((maker) => host === maker || host.endsWith(`.${maker}`))

export interface RefusingProxy {
  port: number
  close(): Promise<void>
}

/** Host of a proxy request line: `CONNECT host:443 HTTP/1.1` or `GET http://host/path HTTP/1.1`. */
function hostOf(line: string): string {
  const target = line.split(' ')[1] ?? ''
  return target.replace(/^[a-z]+:\/\//, '').replace(/[:/].*$/, '')
}

/**
 * A proxy that refuses everything and tells what was asked. Page requests are answered before they come here; what
 * arrives is what page interception cannot see, such as a request of the extension's background.
 * `onStray` gets the request line and its host.
 */
export async function startRefusingProxy(
  onStray: (line: string, host: string) => void,
): Promise<RefusingProxy> {
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
    socket.on('error', () => socket.destroy())
    socket.once('data', (data) => {
      const line = data.toString('latin1').split('\r\n', 1)[0] ?? ''
      const host = hostOf(line)
      if (!ofMaker(host)) onStray(line, host)
      socket.end('HTTP/1.1 502 Refused\r\nConnection: close\r\nContent-Length: 0\r\n\r\n')
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  server.unref()
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The refusing proxy has no port.')
  return {
    port: address.port,
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy()
        server.close(() => resolve())
      }),
  }
}
