import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Corrected, createApp, type StoredArticle } from '../../src/serve/index.ts'
import { digestOf, type KeptToken, makeToken } from '../../src/serve/security/tokens.ts'
import { HOSTILE } from './articles.ts'
import { jsonOf, type OpenApi, openApi, posting } from './open-api.ts'

const correction = { by: 'Somebody', requests: [{ statement: 's1', what: 'confirm' }] }

describe('tokens', () => {
  const tokens = { read: makeToken(), correct: makeToken(), admin: makeToken() }
  const kept: readonly KeptToken[] = Object.entries(tokens).map(([role, token]) => ({
    name: `desk of ${role}`,
    role: role as keyof typeof tokens,
    sha256: digestOf(token),
  }))
  let api: OpenApi
  beforeAll(async () => {
    api = await openApi({ tokens: { find: async (sha256) => kept.find((token) => token.sha256 === sha256) ?? null } })
  })
  afterAll(() => api.close())
  const as = (token: string) => ({ Authorization: `Bearer ${token}` })
  const status = async (path: string, init: RequestInit): Promise<number> => (await api.app.request(path, init)).status

  it('are 256 random bits, each another', () => {
    expect(tokens.read).toMatch(/^onrecord_[\w-]{43}$/)
    expect(tokens.read).not.toBe(tokens.admin)
  })

  it('are needed for all but the page and the description', async () => {
    expect(await status('/api/stats', {})).toBe(401)
    expect(await status('/api/stats', { headers: as(`${tokens.read}x`) })).toBe(401)
    expect(await status('/api/stats', { headers: { Authorization: `Basic ${tokens.read}` } })).toBe(401)
    expect(await status('/openapi.json', {})).toBe(200)
    expect((await api.app.request('/api/stats')).headers.get('WWW-Authenticate')).toBe('Bearer')
  })

  it.each([
    ['GET', '/api/stats', undefined, [200, 200, 200]],
    ['POST', '/api/extract', { article: { text: 'Ada Veld said that it rains.' } }, [200, 200, 200]],
    ['POST', '/api/articles/1/corrections', correction, [403, 201, 201]],
    // Ids are of hexadecimal digits: none begins so.
    ['POST', '/api/corrections/cx/undo', {}, [403, 400, 400]],
    ['POST', '/api/imports', { text: 'Ada Veld said that it snows.' }, [403, 403, 202]],
    ['GET', '/api/imports', undefined, [403, 403, 200]],
  ] as const)('%s %s is answered by role', async (method, path, body, expected) => {
    const answers = Object.values(tokens).map((token) =>
      status(path, body === undefined ? { method, headers: as(token) } : posting(body, as(token))),
    )
    expect(await Promise.all(answers)).toEqual(expected)
  })

  it('name who corrects, whatever the body says', async () => {
    const answer = await api.app.request('/api/articles/2/corrections', posting(correction, as(tokens.correct)))
    const { corrections } = await jsonOf<Corrected>(answer)
    expect(corrections[0]?.correction.by).toBe('desk of correct')
  })

  it('sign a browser in by a cookie that no script reads and no other site sends', async () => {
    const answer = await api.app.request('/api/session', posting({ token: tokens.correct }))
    expect(await answer.json()).toEqual({ name: 'desk of correct', role: 'correct' })
    const cookie = answer.headers.get('Set-Cookie') ?? ''
    expect(cookie).toMatch(/; HttpOnly; SameSite=Strict$/)
    const headers = { Cookie: cookie.split(';')[0] ?? '' }
    expect(await status('/api/stats', { headers })).toBe(200)
    expect(await status('/api/session', posting({ token: 'wrong' }))).toBe(401)
  })

  it('cannot be found by trying', async () => {
    const other = await openApi({ tokens: { find: async () => null } })
    const tried: number[] = []
    for (let i = 0; i < 12; i++)
      tried.push((await other.app.request('/api/stats', { headers: as(`guess${i}`) })).status)
    await other.close()
    expect(tried).toEqual([...Array(10).fill(401), 429, 429])
  })
})

describe('requests', () => {
  let api: OpenApi
  beforeAll(async () => {
    api = await openApi()
    await mkdir(join(api.folder, 'ui', 'assets'), { recursive: true })
    await writeFile(join(api.folder, 'ui', 'index.html'), '<!doctype html><title>Onrecord</title>')
    await writeFile(join(api.folder, 'ui', 'assets', 'index-Bx3k9_aQ.js'), 'export {}')
    await writeFile(join(api.folder, 'secret.txt'), 'a secret')
    api = {
      ...api,
      app: createApp({ ledger: api.ledger, pages: join(api.folder, 'ui'), hostNames: ['Ledger.example'] }),
    }
  })
  afterAll(() => api.close())

  it.each([
    ['localhost', 200],
    ['localhost:4180', 200],
    ['127.0.0.1:4180', 200],
    ['[::1]:4180', 200],
    ['ledger.example', 200],
    ['evil.example', 421],
    ['evil.example:4180', 421],
    ['localhost.evil.example', 421],
    ['127.0.0.1.evil.example', 421],
    ['', 421],
  ])('for the host %j are answered with %i', async (host, status) => {
    expect((await api.app.request('/api/stats', { headers: { Host: host } })).status).toBe(status)
  })

  it.each([
    [{}, 200],
    [{ Origin: 'http://localhost' }, 200],
    [{ Origin: 'http://localhost', 'Sec-Fetch-Site': 'same-origin' }, 200],
    [{ Origin: 'https://evil.example' }, 403],
    [{ Origin: 'http://localhost:81' }, 403],
    [{ Origin: 'null' }, 403],
    [{ 'Sec-Fetch-Site': 'cross-site' }, 403],
    [{ 'Sec-Fetch-Site': 'same-site' }, 403],
  ])('that change something, with %j, are answered with %i', async (fields, status) => {
    const init = posting({ article: { text: 'It rains.' } }, fields)
    expect((await api.app.request('/api/extract', init)).status).toBe(status)
  })

  it.each([
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/%2e%2e%2fsecret.txt',
    '/assets/..%2f..%2fsecret.txt',
    '/..\\secret.txt',
    '/..%5csecret.txt',
    '//secret.txt',
    '/%00secret.txt',
  ])('for %j do not lead out of the folder of the pages', async (path) => {
    const answer = await api.app.request(`http://localhost${path}`)
    expect(await answer.text()).not.toContain('a secret')
    expect(answer.status).toBe(404)
  })

  it('get the page at every address without a dot, and files named by content for good', async () => {
    for (const path of ['/', '/articles/7', '/actors/Q1']) {
      const page = await api.app.request(path)
      expect([path, page.status, page.headers.get('Cache-Control')]).toEqual([path, 200, 'no-cache'])
      expect(await page.text()).toContain('<title>Onrecord</title>')
    }
    const script = await api.app.request('/assets/index-Bx3k9_aQ.js')
    expect(script.headers.get('Cache-Control')).toBe('public, max-age=31536000, immutable')
    expect((await api.app.request('/assets/gone-Bx3k9_aQ.js')).status).toBe(404)
    expect((await api.app.request('/api/gone')).status).toBe(404)
  })

  it('get headers with every answer that keep pages from running, framing or leaking', async () => {
    for (const path of ['/', '/api/stats', '/gone.html']) {
      const { headers } = await api.app.request(path)
      const policy = headers.get('Content-Security-Policy') ?? ''
      expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval';")
      expect(policy).toContain("frame-ancestors 'none'")
      expect(policy).not.toContain('unsafe-inline')
      expect(headers.get('X-Content-Type-Options')).toBe('nosniff')
      expect(headers.get('Referrer-Policy')).toBe('no-referrer')
      expect(headers.get('Access-Control-Allow-Origin')).toBeNull()
    }
  })

  it('with a body that is too large are refused, whether they tell its length or not', async () => {
    const body = JSON.stringify({ by: 'x'.repeat(1_100_000) })
    const told = await api.app.request('/api/articles/1/corrections', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Content-Length': String(body.length) },
      body,
    })
    expect(told.status).toBe(413)
    const untold = await api.app.request('/api/articles/1/corrections', {
      ...posting({}),
      body: new Blob([body]).stream(),
      duplex: 'half',
    } as RequestInit)
    expect(untold.status).toBe(413)
  })

  it('that come too often are put off, those that cost much sooner', async () => {
    const busy = await openApi({ requestsPerMinute: 25 })
    const read = async (): Promise<number> => (await busy.app.request('/api/session')).status
    const extract = () => busy.app.request('/api/extract', posting({ article: { text: 'It rains.' } }))
    expect([await read(), (await extract()).status, (await extract()).status]).toEqual([200, 200, 200])
    const refused = await extract()
    expect(refused.status).toBe(429)
    expect(Number(refused.headers.get('Retry-After'))).toBeGreaterThan(0)
    await busy.close()
  })

  it('for an article that holds markup get text in JSON, as it stands', async () => {
    const [key] = await api.ledger.find(HOSTILE.id ?? '')
    const answer = await api.app.request(`/api/articles/${key}`)
    expect(answer.headers.get('Content-Type')).toBe('application/json')
    const { article } = await jsonOf<StoredArticle>(answer)
    expect(article).toMatchObject({
      text: HOSTILE.text,
      title: HOSTILE.title,
      url: HOSTILE.url,
      outlet: HOSTILE.outlet,
    })
    const csv = await api.app.request('/api/export/csv')
    expect(csv.headers.get('Content-Disposition')).toMatch(/^attachment; /)
  })

  it('leave no trace of a failure of the server itself', () => expect(api.errors).toEqual([]))
})
