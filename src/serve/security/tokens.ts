import { createHash, randomBytes } from 'node:crypto'
import type { Role } from './caller.ts'

/** What is kept of a token: enough to know it again, not to make it. */
export interface KeptToken {
  /** Of the person or program that it was made for. */
  readonly name: string
  readonly role: Role
  /** SHA-256 of the token in hex. A token is 256 random bits: nobody can find one that fits by trying. */
  readonly sha256: string
}

/** The tokens of a server. */
export interface TokenStore {
  /** null where there is no such token. */
  find(sha256: string): Promise<KeptToken | null>
}

/** Tells tokens from other secrets, for those who find one in a log or a file. */
const PREFIX = 'onrecord_'

/** A new token: to be shown once and to be kept by its digest alone. */
export const makeToken = (): string => PREFIX + randomBytes(32).toString('base64url')

export const digestOf = (token: string): string => createHash('sha256').update(token).digest('hex')
