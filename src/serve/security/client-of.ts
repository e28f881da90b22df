import type { Context } from 'hono'
import type { AppEnv } from '../app.ts'

/** The address that a request comes from; one and the same for all where there is no connection, as in tests. */
export const clientOf = (c: Context<AppEnv>): string => c.env?.incoming?.socket.remoteAddress ?? 'no address'
