import { text } from '../text/index.ts'

/** A request that was not answered as asked. `message` says why, for people. */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem'
  /** Of the answer; 0 where there was none. */
  readonly status: number

  constructor(status: number, message: string, cause?: unknown) {
    super(message, { cause })
    this.status = status
  }
}

/** What the server says is wrong, as in RFC 9457; in general words where it does not say. */
export async function problemOf(response: Response): Promise<ApiProblem> {
  const body: unknown = await response.json().catch(() => null)
  const detail = typeof body === 'object' && body !== null && 'detail' in body ? body.detail : null
  return new ApiProblem(response.status, typeof detail === 'string' ? detail : text.shell.answered(response.status))
}
