import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'

const BUNDLE = new URL('../../dist/onrecord.browser.js', import.meta.url)
const PAGE =
  '<!doctype html><html lang="en"><meta charset="utf-8"><title>Onrecord</title><link rel="icon" href="data:,">'

export interface BundleServer {
  /** Such as `http://127.0.0.1:40123`; serves an empty page at `/` and the bundle at `/onrecord.browser.js`. */
  readonly origin: string
  close(): Promise<void>
}

/** Serves the built bundle on a free port of the loopback address. @throws Error where it has not been built. */
export async function serveBundle(): Promise<BundleServer> {
  const bundle = readFileSync(BUNDLE)
  const server = createServer(({ url }, response) => {
    if (url === '/') response.setHeader('content-type', 'text/html; charset=utf-8').end(PAGE)
    else if (url === '/onrecord.browser.js') response.setHeader('content-type', 'text/javascript').end(bundle)
    else response.writeHead(404).end()
  })
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve))
  return { origin: originOf(server), close: () => close(server) }
}

function originOf(server: Server): string {
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the server has no port')
  return `http://127.0.0.1:${address.port}`
}

function close(server: Server): Promise<void> {
  server.closeAllConnections()
  return new Promise((resolve, reject) => server.close((error) => (error ? reject(error) : resolve())))
}
