import { brotliCompressSync, gzipSync } from 'node:zlib'
import { afterEach, describe, expect, it } from 'vitest'
import { type Handler, redirectTo, send, startServer, type TestServer } from '../../../test/web/start-server.ts'
import { PRIVATE } from './check-address.ts'
import { createFetcher } from './create-fetcher.ts'
import type { Fetcher } from './fetcher.ts'
import type { FetcherOptions } from './fetcher-options.ts'
import { USER_AGENT } from './user-agent.ts'

let server: TestServer
let fetcher: Fetcher

async function start(handlers: { readonly [path: string]: Handler }, options: FetcherOptions = {}): Promise<void> {
  server = await startServer(handlers)
  fetcher = createFetcher({ allowPrivate: true, hostDelay: 0, ...options })
}

afterEach(async () => {
  await fetcher.close()
  await server.close()
})

const get = async (path: string) => fetcher.fetch(`${server.origin}${path}`)
const textOf = async (path: string) => {
  const fetched = await get(path)
  return fetched.kind === 'content' ? Buffer.from(fetched.bytes).toString() : fetched.reason
}

describe('createFetcher', () => {
  it('fetches a page and tells what the server said of it', async () => {
    let agent: string | undefined
    await start({
      '/a': (request, response) => {
        agent = request.headers['user-agent']
        const fields = {
          'content-type': 'text/html; charset=koi8-r',
          etag: '"1"',
          'cache-control': 'public, max-age=60',
        }
        response.writeHead(200, { ...fields, 'last-modified': 'Wed, 14 May 2031 09:30:00 GMT' }).end('<p>a')
      },
    })
    expect(await get('/a')).toEqual({
      kind: 'content',
      address: `${server.origin}/a`,
      bytes: Buffer.from('<p>a'),
      mediaType: 'text/html',
      charset: 'koi8-r',
      etag: '"1"',
      lastModified: 'Wed, 14 May 2031 09:30:00 GMT',
      maxAge: 60,
    })
    expect(agent).toBe(USER_AGENT)
    expect(USER_AGENT).toMatch(/^onrecord\/\d+\.\d+\.\d+/)
  })

  it('makes a request conditional, and tells that nothing has changed', async () => {
    await start({
      '/a': (request, response) => {
        const { 'if-none-match': etag, 'if-modified-since': since } = request.headers
        response.writeHead(etag === '"1"' && since === 'yesterday' ? 304 : 200).end('a')
      },
    })
    const since = { etag: '"1"', lastModified: 'yesterday' }
    expect(await fetcher.fetchIfChanged(`${server.origin}/a`, since)).toEqual({ kind: 'unchanged' })
    expect(await fetcher.fetchIfChanged(`${server.origin}/a`, { ...since, etag: '"2"' })).toMatchObject({
      kind: 'content',
    })
  })

  it('expands compressed answers', async () => {
    await start({
      '/gzip': send(gzipSync('one'), { 'content-encoding': 'gzip' }),
      '/br': send(brotliCompressSync('two'), { 'content-encoding': 'br' }),
      '/both': send(brotliCompressSync(gzipSync('three')), { 'content-encoding': 'gzip, br' }),
      '/broken': send('no gzip', { 'content-encoding': 'gzip' }),
    })
    expect(await Promise.all(['/gzip', '/br', '/both'].map(textOf))).toEqual(['one', 'two', 'three'])
    expect(await textOf('/broken')).toBe('is damaged, or larger than 10485760 bytes when it is expanded')
  })

  it('follows redirects, relative ones too, but not in a circle', async () => {
    await start({
      '/a': redirectTo('b'),
      '/b': redirectTo('/c', 308),
      '/c': send('there'),
      '/loop': redirectTo('/loop'),
    })
    expect(await get('/a')).toMatchObject({ kind: 'content', address: `${server.origin}/c` })
    expect(await textOf('/loop')).toBe('redirects more than 5 times')
    expect(server.asked.filter((path) => path === '/loop')).toHaveLength(6)
  })

  it('refuses a body above the cap while it arrives, and one that expands beyond it', async () => {
    let sent = 0
    const endless: Handler = (_request, response) => {
      response.writeHead(200)
      const more = (): void => {
        while (sent < 100 * 1024 * 1024 && response.writable) {
          sent += 65_536
          if (!response.write(Buffer.alloc(65_536))) return void response.once('drain', more)
        }
        response.end()
      }
      more()
    }
    await start({
      '/endless': endless,
      '/bomb': send(gzipSync(Buffer.alloc(50_000_000)), { 'content-encoding': 'gzip' }),
    })
    expect(await textOf('/endless')).toBe('is larger than 10485760 bytes')
    expect(sent).toBeLessThan(50 * 1024 * 1024)
    expect(await textOf('/bomb')).toBe('is damaged, or larger than 10485760 bytes when it is expanded')
  })

  it('gives up on a server that is too slow, in its header or in its body', async () => {
    await start(
      { '/silent': () => {}, '/drip': (_request, response) => void response.writeHead(200).write('a') },
      { longestTime: 300 },
    )
    expect(await textOf('/silent')).toBe('takes longer than 0.3 seconds')
    expect(await textOf('/drip')).toBe('takes longer than 0.3 seconds')
  })

  it('says in words what went wrong, and when to come back', async () => {
    const busy: Handler = (_request, response) => response.writeHead(503, { 'retry-after': '120' }).end()
    await start({ '/busy': busy, '/cut': (_request, response) => response.destroy() })
    expect(await get('/none')).toMatchObject({ reason: 'answers with status 404', status: 404, retryAfter: null })
    expect(await get('/busy')).toMatchObject({ reason: 'answers with status 503', status: 503, retryAfter: 120 })
    expect(await textOf('/cut')).toBe('cannot be read: its host closed the connection')
    expect(await fetcher.fetch('http://127.0.0.1:1/')).toMatchObject({
      reason: 'cannot be reached: its host takes no connections',
    })
  })

  it('honours robots.txt, asking for it once', async () => {
    const rules = 'User-agent: *\nDisallow: /\n\nUser-agent: onrecord\nDisallow: /private/\nAllow: /'
    await start({
      '/robots.txt': send(rules, { 'content-type': 'text/plain' }),
      '/a': send('a'),
      '/go': redirectTo('/private/b'),
    })
    expect(await textOf('/a')).toBe('a')
    expect(await textOf('/private/b')).toBe('may not be fetched: the robots.txt of its host disallows it')
    expect(await textOf('/go')).toBe('may not be fetched: the robots.txt of its host disallows it')
    expect(server.asked).toEqual(['/robots.txt', '/a', '/go'])
  })

  it('asks a host for nothing whose robots.txt cannot be had', async () => {
    await start({ '/robots.txt': (_request, response) => response.writeHead(500).end(), '/a': send('a') })
    expect(await textOf('/a')).toBe('may not be fetched: the robots.txt of its host answers with status 500')
    expect(server.asked).toEqual(['/robots.txt'])
  })

  it('leaves time between requests to one host, more where the host asks for it', async () => {
    await start({ '/robots.txt': send('User-agent: *\nCrawl-delay: 0.4'), '/a': send('a') }, { hostDelay: 100 })
    const begin = performance.now()
    await Promise.all([textOf('/a'), textOf('/a'), textOf('/a')])
    expect(performance.now() - begin).toBeGreaterThanOrEqual(790)
  })
})

describe('createFetcher, in the public internet alone', () => {
  it('connects to no name that leads into a private network, and to no private address', async () => {
    await start({ '/a': send('a') }, { allowPrivate: false })
    const port = new URL(server.origin).port
    for (const host of ['localhost', '127.0.0.1', '2130706433', '0x7f.1', '[::ffff:127.0.0.1]'])
      expect(await fetcher.fetch(`http://${host}:${port}/a`)).toMatchObject({ kind: 'failed', reason: PRIVATE })
    expect(server.asked).toEqual([])
  })

  it('follows no redirect to what it may not ask for', async () => {
    await start({ '/ftp': redirectTo('ftp://wire.example/'), '/secret': redirectTo('http://a:b@127.0.0.1/') })
    expect(await textOf('/ftp')).toBe(
      'redirects to ftp://wire.example/, which has the scheme ftp: and only http: and https: are fetched',
    )
    expect(await textOf('/secret')).toMatch(/which holds a name or password/)
  })
})
