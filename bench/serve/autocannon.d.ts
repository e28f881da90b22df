/** The part of autocannon that is used here: it comes without types. */
declare module 'autocannon' {
  interface Options {
    readonly url: string
    readonly connections: number
    /** In seconds. */
    readonly duration: number
    readonly requests: readonly { readonly path: string }[]
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
