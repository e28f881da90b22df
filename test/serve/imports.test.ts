import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ArticleList, Import } from '../../src/serve/index.ts'
import { send, startServer, type TestServer } from '../web/start-server.ts'
import { jsonOf, type OpenApi, openApi, posting } from './open-api.ts'

describe('imports over the API', () => {
  let api: OpenApi
  let server: TestServer
  beforeAll(async () => {
    api = await openApi()
    server = await startServer({ '/report': send('<!doctype html><p>Ada Veld said that it rains.') })
  })
  afterAll(async () => {
    await api.close()
    await server.close()
  })

  async function finish(answer: Response): Promise<Import> {
    expect(answer.status).toBe(202)
    const { id } = await jsonOf<Import>(answer)
    const stream = await (await api.app.request(`/api/imports/${id}/events`)).text()
    const states = [...stream.matchAll(/^data: (.*)$/gm)].map(([, data]): Import => JSON.parse(data ?? ''))
    return states.at(-1) ?? expect.unreachable('the stream told nothing')
  }
  const importing = async (body: unknown) => finish(await api.app.request('/api/imports', posting(body)))

  it('store a text with what is said of it', async () => {
    const body = {
      text: 'Ada Veld said on Friday that the third lock will open.',
      title: 'Third lock',
      outlet: 'Harbour Wire',
      published: '2031-05-16',
    }
    expect(await importing(body)).toMatchObject({ state: 'done', title: 'Third lock', total: 1, done: 1, added: 1 })
    const { items } = await jsonOf<ArticleList>(await api.app.request('/api/articles?limit=1'))
    expect(items[0]).toMatchObject({ title: 'Third lock', outlet: 'Harbour Wire', published: '2031-05-16' })
    expect(await importing(body)).toMatchObject({ state: 'done', added: 0, unchanged: 1 })
  })

  it('read files by what they hold, tell failures with reasons, and keep to their own folder', async () => {
    const form = new FormData()
    form.append('files', new File(['{"text":"Ada Veld said that she left.","id":"one"}\n{"text":7}\n'], 'wire.jsonl'))
    form.append('files', new File(['Tomas Renske said that he stayed.'], '../../../escape.txt'))
    form.append('files', new File([new Uint8Array([0, 1, 2, 255, 0, 0])], 'photo.jpg'))
    const done = await finish(await api.app.request('/api/imports', { method: 'POST', body: form }))
    expect(done).toMatchObject({ state: 'done', title: 'wire.jsonl and 2 more', added: 2, failed: 2, done: 4 })
    expect(done.failures.map(({ place }) => place)).toEqual(['upload wire.jsonl:2', 'upload photo.jpg'])
    expect(done.failures[1]?.reason).toContain('binary')
  })

  it('fetch nothing from private networks, however the address is written', async () => {
    const port = new URL(server.origin).port
    const urls = [
      `${server.origin}/report`,
      `http://localhost:${port}/report`,
      `http://[::ffff:127.0.0.1]:${port}/report`,
      `http://2130706433:${port}/report`,
      `http://0x7f.1:${port}/report`,
      'http://169.254.169.254/latest/meta-data/',
      'http://10.0.0.1/',
    ]
    const done = await importing({ urls })
    expect(done).toMatchObject({ state: 'done', total: urls.length, added: 0, failed: urls.length })
    expect(done.failures.filter(({ reason }) => !reason.includes('private network'))).toEqual([])
    expect(await importing({ feed: `${server.origin}/report` })).toMatchObject({ added: 0, failed: 1 })
    expect(server.asked).toEqual([])
  })

  it.each([
    [{ urls: ['file:///etc/passwd'] }, '"urls.0" is no web address: it starts with https:// or http://'],
    [{ urls: ['/etc/passwd'] }, '"urls.0" is no web address: it starts with https:// or http://'],
    [{ urls: ['-'] }, '"urls.0" is no web address: it starts with https:// or http://'],
    [{ text: '  ' }, '"text" is empty'],
    [{ text: 'It rains.', published: 'yesterday' }, '"published" is no ISO 8601 date: write 2031-05-14'],
    [{ folder: '/etc' }, 'give text, urls or feed, and what belongs to it'],
  ])('refuse %j', async (body, detail) => {
    const answer = await api.app.request('/api/imports', posting(body))
    expect([answer.status, (await jsonOf<{ detail: string }>(answer)).detail]).toEqual([400, `body: ${detail}`])
  })

  it('refuse a form without files, and other types', async () => {
    const empty = await api.app.request('/api/imports', { method: 'POST', body: new FormData() })
    expect(empty.status).toBe(400)
    expect((await api.app.request('/api/imports', { method: 'POST', body: 'text' })).status).toBe(415)
  })

  it('can be cancelled: what is stored stays', async () => {
    const line = (n: number) => JSON.stringify({ id: `many-${n}`, text: `Ada Veld said that lock ${n} leaks.` })
    const form = new FormData()
    form.append('files', new File([Array.from({ length: 2000 }, (_, n) => line(n)).join('\n')], 'many.jsonl'))
    const { id } = await jsonOf<Import>(await api.app.request('/api/imports', { method: 'POST', body: form }))
    const cancelled = await api.app.request(`/api/imports/${id}`, { method: 'DELETE' })
    expect(cancelled.status).toBe(200)
    const stream = await (await api.app.request(`/api/imports/${id}/events`)).text()
    const last: Import = JSON.parse([...stream.matchAll(/^data: (.*)$/gm)].at(-1)?.[1] ?? '')
    expect([last.state, last.done < 2000]).toEqual(['cancelled', true])
    const { articles } = await api.ledger.stats()
    expect(articles).toBeGreaterThanOrEqual(6 + last.added)
  })
})
