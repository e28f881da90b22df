import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Record } from '../../src/index.ts'
import { openLedger } from '../../src/ledger/index.ts'
import type { Stats } from '../../src/serve/index.ts'
import { entryOf } from '../ledger/entry-of.ts'
import { jsonOf, type OpenApi, openApi } from './open-api.ts'

describe('answers that follow from the ledger', () => {
  let api: OpenApi
  beforeAll(async () => {
    api = await openApi()
  })
  afterAll(() => api.close())
  const get = (path: string, headers = {}) => api.app.request(path, { headers })

  it('need not be sent again until something changes, by whatever program', async () => {
    const first = await get('/api/stats')
    const tag = first.headers.get('ETag') ?? ''
    expect(first.headers.get('Cache-Control')).toBe('private, no-cache')
    const again = await get('/api/stats', { 'If-None-Match': tag })
    expect([again.status, await again.text(), again.headers.get('ETag')]).toEqual([304, '', tag])
    expect(await (await get('/api/stats')).text()).toBe(await first.text())
    const other = await openLedger(api.ledger.address)
    await other.put([entryOf({ text: 'Ada Veld spoke of weirs.', id: 'weirs' })])
    await other.close()
    const changed = await get('/api/stats', { 'If-None-Match': tag })
    expect(changed.status).toBe(200)
    expect((await jsonOf<Stats>(changed)).articles).toBe(4)
  })

  it('show a correction in the very next answer', async () => {
    const act = async () => (await jsonOf<Record>(await get('/api/articles/1/record'))).statements[0]?.act
    await act()
    await api.ledger.corrections.add(1, { statement: 's1', what: 'act', to: 'regret' }, { by: 'Ines', why: null })
    expect(await act()).toBe('regret')
    await api.ledger.corrections.add(1, { statement: 's1', what: 'act', to: 'ask' }, { by: 'Ines', why: null })
    expect(await act()).toBe('ask')
  })

  it('come in gzip where that is accepted, exports too', async () => {
    for (const path of ['/api/articles/3', '/api/export/jsonl']) {
      const plain = await (await get(path)).text()
      const answer = await get(path, { 'Accept-Encoding': 'br, gzip' })
      expect([path, answer.headers.get('Content-Encoding')]).toEqual([path, 'gzip'])
      expect(answer.headers.get('Vary')).toContain('Accept-Encoding')
      expect(gunzipSync(Buffer.from(await answer.arrayBuffer())).toString('utf8')).toBe(plain)
    }
  })

  it('are not kept where they are none of the ledger alone', async () => {
    expect((await get('/api/session')).headers.get('ETag')).toBeNull()
    expect((await get('/api/imports')).headers.get('ETag')).toBeNull()
    expect((await get('/api/articles/99')).headers.get('ETag')).toBeNull()
  })
})
