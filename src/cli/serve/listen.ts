import type { AddressInfo } from 'node:net'
import { createAdaptorServer, type ServerType } from '@hono/node-server'
import { InputError } from '../../model/errors.ts'
import { describeError } from '../../read/describe-error.ts'
import type { App } from '../../serve/index.ts'

export interface Listening {
  /** `http://127.0.0.1:4180` */
  readonly origin: string
  /** Takes no more requests, and resolves when those under way are answered, or have had time enough. */
  close(): Promise<void>
}

export interface ListenOptions {
  readonly host: string
  /** null: 4180, or the next one that is free. */
  readonly port: number | null
}

const FIRST_PORT = 4180
const PORTS_TRIED = 20

/** Milliseconds that requests under way have to end. */
const PATIENCE = 5000

/** @throws InputError where the address cannot be listened on */
export async function listen(app: App, { host, port }: ListenOptions): Promise<Listening> {
  const server = createAdaptorServer({ fetch: app.fetch })
  const last = port ?? FIRST_PORT + PORTS_TRIED - 1
  for (let tried = port ?? FIRST_PORT; ; tried++) {
    const error = await tryPort(server, host, tried)
    if (error === null) return { origin: originOf(server), close: () => close(server) }
    const isTaken = 'code' in error && error.code === 'EADDRINUSE'
    if (!isTaken || tried >= last)
      throw new InputError(`cannot listen on ${host}, port ${tried}: ${describeError(error)}`)
  }
}

function tryPort(server: ServerType, host: string, port: number): Promise<Error | null> {
  return new Promise((resolve) => {
    const onError = (error: Error): void => resolve(error)
    server.once('error', onError)
    server.listen(port, host, () => {
      server.off('error', onError)
      resolve(null)
    })
  })
}

function originOf(server: ServerType): string {
  const { address, family, port } = server.address() as AddressInfo
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`
}

function close(server: ServerType): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => 'closeAllConnections' in server && server.closeAllConnections(), PATIENCE)
    server.close(() => {
      clearTimeout(timer)
      resolve()
    })
    if ('closeIdleConnections' in server) server.closeIdleConnections()
  })
}
