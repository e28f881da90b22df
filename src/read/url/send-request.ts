import { type Agent, type Dispatcher, request } from 'undici'
import { PRIVATE } from './check-address.ts'
import { PrivateAddressError } from './create-guarded-agent.ts'
import { CODINGS, decodeContent } from './decode-content.ts'
import { type Content, type Failed, type Fetched, failed, type Validators } from './fetcher.ts'
import { parseContentType } from './header-fields.ts'
import { readRetryAfter } from './read-retry-after.ts'
import { USER_AGENT } from './user-agent.ts'

export interface RequestOptions {
  readonly agent: Agent
  /** Largest answer in bytes, compressed or not. */
  readonly largest: number
  /** In milliseconds. */
  readonly longestTime: number
  readonly validators?: Validators
}

/** How much of a body that is not wanted is taken in to keep the connection for the next request, in bytes. */
const MOST_IGNORED = 16 * 1024

/** What one request brought. */
export type Answer = Fetched | { readonly kind: 'redirect'; readonly location: string }

/** Sends one request and follows nothing. Never throws for what a server does. */
export async function sendRequest(url: URL, options: RequestOptions): Promise<Answer> {
  const { agent, longestTime, validators } = options
  try {
    const response = await request(url, {
      dispatcher: agent,
      headers: headersOf(validators),
      signal: AbortSignal.timeout(longestTime),
    })
    return await readAnswer(response, url, options)
  } catch (error) {
    return failed(reasonOf(error, longestTime))
  }
}

function headersOf(validators: Validators | undefined): { [name: string]: string } {
  return {
    'user-agent': USER_AGENT,
    accept: 'text/html, application/rss+xml, application/atom+xml, application/feed+json, application/json, */*;q=0.5',
    'accept-encoding': CODINGS,
    ...(validators?.etag != null && { 'if-none-match': validators.etag }),
    ...(validators?.lastModified != null && { 'if-modified-since': validators.lastModified }),
  }
}

async function readAnswer(response: Dispatcher.ResponseData, url: URL, options: RequestOptions): Promise<Answer> {
  const { statusCode: status, body } = response
  const field = (name: string): string | null => firstOf(response.headers[name])
  const location = field('location')
  if (status !== 200) {
    await body.dump({ limit: MOST_IGNORED })
    if (status === 304) return { kind: 'unchanged' }
    if (status >= 300 && status < 400 && location !== null) return { kind: 'redirect', location }
    return failed(`answers with status ${status}`, { status, retryAfter: readRetryAfter(field('retry-after')) })
  }
  const sent = await readBody(body, options.largest)
  if (sent === null) return tooLarge(options)
  const bytes = decodeContent(sent, field('content-encoding') ?? '', options.largest)
  if (bytes === null) return failed(`is damaged, or larger than ${options.largest} bytes when it is expanded`)
  return {
    kind: 'content',
    address: url.href,
    bytes,
    ...parseContentType(field('content-type') ?? undefined),
    etag: field('etag'),
    lastModified: field('last-modified'),
    maxAge: readMaxAge(field('cache-control')),
  } satisfies Content
}

const firstOf = (value: string | string[] | undefined): string | null =>
  (Array.isArray(value) ? value[0] : value) ?? null

const tooLarge = ({ largest }: RequestOptions): Failed => failed(`is larger than ${largest} bytes`)

/** null, and the connection closed, as soon as there are more than `most` bytes. */
async function readBody(body: Dispatcher.ResponseData['body'], most: number): Promise<Uint8Array | null> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of body as AsyncIterable<Uint8Array>) {
    size += part.length
    if (size > most) return null
    parts.push(part)
  }
  return Buffer.concat(parts)
}

function readMaxAge(cacheControl: string | null): number | null {
  const seconds = /(?:^|[\s,])max-age\s*=\s*"?(\d{1,9})/i.exec(cacheControl ?? '')?.[1]
  return seconds === undefined ? null : Number(seconds)
}

const REASONS: ReadonlyMap<string, string> = new Map([
  ['ENOTFOUND', 'has a host that is not known: check the address'],
  ['EAI_AGAIN', 'has a host that could not be looked up: check the network'],
  ['ECONNREFUSED', 'cannot be reached: its host takes no connections'],
  ['ECONNRESET', 'cannot be read: its host closed the connection'],
  ['UND_ERR_SOCKET', 'cannot be read: its host closed the connection'],
  ['UND_ERR_CONNECT_TIMEOUT', 'cannot be reached: its host does not answer'],
  ['UND_ERR_HEADERS_TIMEOUT', 'cannot be read: its host does not answer'],
  ['UND_ERR_BODY_TIMEOUT', 'cannot be read: its host stopped in the middle of the answer'],
])

/** Why a request failed, in words. @throws what is no error of a request */
function reasonOf(error: unknown, longestTime: number): string {
  if (!(error instanceof Error)) throw error
  if (error instanceof PrivateAddressError) return PRIVATE
  if (error.name === 'TimeoutError') return `takes longer than ${longestTime / 1000} seconds`
  const code = 'code' in error && typeof error.code === 'string' ? error.code : null
  if (code === null) throw error
  return REASONS.get(code) ?? `cannot be fetched (${code})`
}
