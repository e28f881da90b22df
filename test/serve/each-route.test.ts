import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { describeApi } from '../../src/serve/describe-api.ts'
import type { Import } from '../../src/serve/index.ts'
import { operationsOf } from './check-answer.ts'
import { firstEvents, jsonOf, type OpenApi, openApi, posting } from './open-api.ts'

interface Asked {
  readonly operation: string
  /** Absent where it is the operation's own. */
  readonly path?: string
  readonly init?: RequestInit
  readonly status: number
}

const correction = { by: 'Ines', requests: [{ statement: 's1', what: 'act', to: 'announce' }] }

/** At least one request for each operation, and those that are answered with problems. A new route stands here as well. */
const ASKED: readonly Asked[] = [
  { operation: 'GET /api/articles', status: 200 },
  { operation: 'GET /api/articles', path: '/api/articles?limit=1&outlet=Harbour%20Wire&since=2031-05-01', status: 200 },
  { operation: 'GET /api/articles', path: '/api/articles?limit=0', status: 400 },
  { operation: 'GET /api/articles', path: '/api/articles?colour=blue', status: 400 },
  { operation: 'GET /api/articles', path: '/api/articles?cursor=x', status: 400 },
  { operation: 'GET /api/articles/find', path: '/api/articles/find?id=harbour-1', status: 200 },
  { operation: 'GET /api/articles/find', status: 400 },
  { operation: 'GET /api/articles/{key}', path: '/api/articles/1', status: 200 },
  { operation: 'GET /api/articles/{key}', path: '/api/articles/3?as=extracted', status: 200 },
  { operation: 'GET /api/articles/{key}', path: '/api/articles/99', status: 404 },
  { operation: 'GET /api/articles/{key}', path: '/api/articles/one', status: 400 },
  { operation: 'GET /api/articles/{key}/record', path: '/api/articles/2/record', status: 200 },
  {
    operation: 'POST /api/articles/{key}/corrections',
    path: '/api/articles/1/corrections',
    init: posting(correction),
    status: 201,
  },
  {
    operation: 'POST /api/articles/{key}/corrections',
    path: '/api/articles/1/corrections',
    init: posting({ requests: correction.requests }),
    status: 400,
  },
  {
    operation: 'POST /api/articles/{key}/corrections',
    path: '/api/articles/1/corrections',
    init: posting({ by: 'Ines', requests: [{ statement: 's1', what: 'act', to: 'sing' }] }),
    status: 400,
  },
  {
    operation: 'POST /api/articles/{key}/corrections',
    path: '/api/articles/99/corrections',
    init: posting(correction),
    status: 404,
  },
  { operation: 'GET /api/articles/{key}/corrections', path: '/api/articles/1/corrections', status: 200 },
  { operation: 'GET /api/corrections', path: '/api/corrections?state=shown', status: 200 },
  {
    operation: 'POST /api/corrections/{id}/undo',
    path: '/api/corrections/c/undo',
    init: posting({ by: 'Ines', why: 'a slip' }),
    status: 201,
  },
  {
    operation: 'POST /api/corrections/{id}/undo',
    path: '/api/corrections/c0000000000000000/undo',
    init: posting({ by: 'Ines' }),
    status: 400,
  },
  { operation: 'GET /api/statements', path: '/api/statements?words=locks&facets=true&stance=-1', status: 200 },
  { operation: 'GET /api/statements', path: '/api/statements?speaker=Veld&sort=oldest&limit=5', status: 200 },
  { operation: 'GET /api/statements', path: '/api/statements?stance=2', status: 400 },
  { operation: 'GET /api/statements/histogram', path: '/api/statements/histogram?speaker=Veld', status: 200 },
  { operation: 'GET /api/suggest', path: '/api/suggest?q=ve', status: 200 },
  {
    operation: 'POST /api/extract',
    init: posting({ article: { text: '"We go," Ada Veld said.' }, model: 'fast' }),
    status: 200,
  },
  { operation: 'POST /api/extract', init: posting({ article: {} }), status: 400 },
  { operation: 'POST /api/extract', init: { method: 'POST', body: 'a text' }, status: 415 },
  { operation: 'POST /api/imports', init: posting({ text: 'Ada Veld said that it rains.' }), status: 202 },
  { operation: 'POST /api/imports', init: posting({ urls: ['file:///etc/passwd'] }), status: 400 },
  { operation: 'GET /api/imports', status: 200 },
  { operation: 'GET /api/imports/{id}', path: '/api/imports/0', status: 404 },
  { operation: 'DELETE /api/imports/{id}', path: '/api/imports/0', init: { method: 'DELETE' }, status: 404 },
  { operation: 'GET /api/imports/{id}/events', path: '/api/imports/0/events', status: 404 },
  { operation: 'GET /api/export/{format}', path: '/api/export/csv?words=locks', status: 200 },
  { operation: 'GET /api/export/{format}', path: '/api/export/jsonl?outlet=Harbour%20Wire', status: 200 },
  { operation: 'GET /api/export/{format}', path: '/api/export/csv?kind=%21', status: 400 },
  { operation: 'GET /api/export/{format}', path: '/api/export/brat', status: 400 },
  { operation: 'GET /api/actors', status: 200 },
  { operation: 'GET /api/actors', path: '/api/actors?name=ve&limit=5', status: 200 },
  { operation: 'GET /api/actors', path: '/api/actors?cursor=x', status: 400 },
  { operation: 'GET /api/actors/{id}', path: '/api/actors/Ada%20Veld', status: 200 },
  { operation: 'GET /api/actors/{id}', path: '/api/actors/Q99', status: 404 },
  {
    operation: 'GET /api/actors/{id}/statements',
    path: '/api/actors/person:ada-veld/statements?limit=1',
    status: 200,
  },
  { operation: 'GET /api/actors/{id}/statements', path: '/api/actors/Q99/statements', status: 404 },
  { operation: 'GET /api/relations', status: 200 },
  { operation: 'GET /api/relations', path: '/api/relations?kind=events&minCount=1&since=2031-05-01', status: 200 },
  { operation: 'GET /api/relations', path: '/api/relations?kind=feelings', status: 400 },
  {
    operation: 'GET /api/relations/{source}/{target}',
    path: '/api/relations/Ada%20Veld/Tomas%20Renske?grain=week',
    status: 200,
  },
  { operation: 'GET /api/relations/{source}/{target}', path: '/api/relations/Ada%20Veld/Q99', status: 404 },
  { operation: 'GET /api/events', path: '/api/events?factuality=claimed', status: 200 },
  { operation: 'GET /api/events', path: '/api/events?cursor=x', status: 400 },
  { operation: 'GET /api/compare', path: '/api/compare?articles=1,2', status: 200 },
  { operation: 'GET /api/compare', path: '/api/compare?articles=1', status: 400 },
  { operation: 'GET /api/compare', path: '/api/compare?articles=1,99', status: 404 },
  { operation: 'GET /api/articles/{key}/similar', path: '/api/articles/1/similar', status: 200 },
  {
    operation: 'POST /api/compare/transcript',
    init: posting({ article: 1, transcript: 'VELD: The locks will open.' }),
    status: 200,
  },
  { operation: 'POST /api/compare/transcript', init: posting({ article: 1 }), status: 400 },
  { operation: 'GET /api/topics', status: 200 },
  { operation: 'GET /api/stats', status: 200 },
  { operation: 'GET /api/session', status: 200 },
  { operation: 'POST /api/session', init: posting({ token: 'any' }), status: 200 },
  { operation: 'DELETE /api/session', init: { method: 'DELETE' }, status: 204 },
]

describe('the routes of the API', () => {
  let api: OpenApi
  beforeAll(async () => {
    api = await openApi({ topics: [{ id: 'medtop:11000000', name: 'politics', parent: null }] })
  })
  afterAll(() => api.close())

  it.each(ASKED)('$operation $path answers $status as it is described', async ({ operation, path, init, status }) => {
    const described = operationsOf(describeApi(api.app)).find(({ name }) => name === operation)
    if (described === undefined) throw new Error(`${operation} is not described`)
    const [, own] = operation.split(' ')
    const answer = await api.app.request(path ?? own ?? '', init)
    expect([answer.status, await described.problemsOf(answer)]).toEqual([status, []])
    await answer.body?.cancel()
  })

  it('answers GET /api/changes and the events of an import with streams of what is described', async () => {
    const operations = operationsOf(describeApi(api.app))
    const changes = await api.app.request('/api/changes', { headers: { 'Last-Event-ID': '2-0' } })
    const described = operations.find(({ name }) => name === 'GET /api/changes')
    expect(changes.status).toBe(200)
    expect(changes.headers.get('Content-Type')).toBe('text/event-stream')
    expect(described).toBeDefined()
    expect(await firstEvents(changes, 1)).toEqual([
      { type: 'article', article: 3, correction: null, everywhere: false },
    ])
    const added = await jsonOf<Import>(
      await api.app.request('/api/imports', posting({ text: 'Ada Veld said that it snows.' })),
    )
    const events = await api.app.request(`/api/imports/${added.id}/events`)
    const [first] = await firstEvents(events, 1)
    expect(first).toMatchObject({ id: added.id })
    const status = operations.find(({ name }) => name === 'GET /api/imports/{id}')
    expect(await status?.problemsOf(await api.app.request(`/api/imports/${added.id}`))).toEqual([])
  })

  it('are all asked for here', () => {
    const asked = new Set([...ASKED.map(({ operation }) => operation), 'GET /api/changes'])
    const unasked = operationsOf(describeApi(api.app)).filter(({ name }) => !asked.has(name))
    expect(unasked.map(({ name }) => name)).toEqual([])
  })

  it('are all described, each with a summary', async () => {
    const registered = api.app.routes
      .filter(({ method, path }) => method !== 'ALL' && path.startsWith('/api/'))
      .map(({ method, path }) => `${method} ${path.replace(/:(\w+)/g, '{$1}')}`)
    const described = operationsOf(describeApi(api.app)).map(({ name }) => name)
    expect([...new Set(registered)].sort()).toEqual([...described].sort())
    const answer = await api.app.request('/openapi.json')
    const { openapi, paths } = await jsonOf<{ openapi: string; paths: { [path: string]: object } }>(answer)
    expect(openapi).toBe('3.1.0')
    const operations: { summary?: string }[] = Object.values<object>(paths).flatMap((item) => Object.values(item))
    expect(operations.filter(({ summary }) => summary === undefined)).toEqual([])
  })

  it('leave no trace of a failure of the server itself', () => expect(api.errors).toEqual([]))
})
