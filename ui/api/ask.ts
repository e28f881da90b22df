import { text } from '../text/index.ts'
import { ApiProblem, problemOf } from './api-problem.ts'
import { readToken, wantToken } from './token.svelte.ts'

export interface Request {
  readonly method?: 'GET' | 'POST' | 'DELETE'
  /** Sent as JSON; a `FormData` as it is. */
  readonly body?: unknown
  readonly signal?: AbortSignal
  /** What is accepted; JSON where absent. */
  readonly accept?: string
}

/** Asks the API for a path such as `/api/stats`. @throws ApiProblem for whatever is no success; as `fetch` where it is aborted */
export async function send(path: string, request: Request = {}): Promise<Response> {
  const response = await fetch(path, optionsOf(request)).catch((error: unknown) => {
    if (request.signal?.aborted) throw error
    throw new ApiProblem(0, text.shell.unreachable, error)
  })
  if (response.status === 401) wantToken()
  if (!response.ok) throw await problemOf(response)
  return response
}

/** The JSON that the API answers. The caller names the type that `src/serve` states for this path. */
export async function ask<Answer>(path: string, request?: Request): Promise<Answer> {
  const response = await send(path, request)
  return response.json()
}

/** `path` with a query of those parameters that have a value. */
export function withQuery(
  path: string,
  parameters: { readonly [name: string]: string | number | boolean | null | undefined },
): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(parameters))
    if (value !== null && value !== undefined && value !== '') query.set(name, String(value))
  return query.size === 0 ? path : `${path}?${query}`
}

function optionsOf({ method = 'GET', body, signal, accept = 'application/json' }: Request): RequestInit {
  const headers = new Headers({ accept })
  const token = readToken()
  if (token !== null) headers.set('authorization', `Bearer ${token}`)
  const isForm = body instanceof FormData
  if (body !== undefined && !isForm) headers.set('content-type', 'application/json')
  return {
    method,
    headers,
    ...(body === undefined ? {} : { body: isForm ? body : JSON.stringify(body) }),
    ...(signal ? { signal } : {}),
  }
}
