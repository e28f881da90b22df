/** The part of autocannon that is used here: it comes without types. */
declare module 'autocannon' {
  interface Client {
    /** What the connection asks for, one after another, from the start again at the end. */
    setRequests(requests: readonly { readonly path: string }[]): void
  }

  interface Options {
    readonly url: string
    readonly connections: number
    /** In seconds. */
    readonly duration: number
    /** Called for each connection before its first request. */
    readonly setupClient: (client: Client) => void
  }

  interface Result {
    readonly requests: { readonly total: number; readonly average: number }
    /** In milliseconds. */
    readonly latency: { readonly p50: number; readonly p99: number; readonly max: number }
    readonly errors: number
    readonly timeouts: number
    readonly non2xx: number
  }

  export default function autocannon(options: Options): Promise<Result>
}
