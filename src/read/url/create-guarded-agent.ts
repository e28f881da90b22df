import { type LookupAddress, lookup } from 'node:dns'
import type { LookupFunction } from 'node:net'
import { Agent } from 'undici'
import { isPublicAddress } from './is-public-address.ts'

/** Milliseconds to connect, and between two pieces of an answer. */
const PATIENCE = 10_000

/** A name that leads into a private network. */
export class PrivateAddressError extends Error {
  override readonly name = 'PrivateAddressError'
}

/**
 * Makes connections only to addresses that were checked: every address that a name resolves to must be public, and the connection
 * goes to one of those very addresses, so that a name which resolves differently the second time gains nothing. Hosts that are IP
 * addresses are never looked up: `checkAddress` is for those.
 */
export function createGuardedAgent({ allowPrivate }: { readonly allowPrivate: boolean }): Agent {
  return new Agent({
    headersTimeout: PATIENCE,
    bodyTimeout: PATIENCE,
    keepAliveTimeout: 1000,
    connect: { timeout: PATIENCE, ...(allowPrivate ? {} : { lookup: lookUpPublic }) },
  })
}

const lookUpPublic: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (error, addresses: LookupAddress[]) => {
    const [first] = addresses ?? []
    if (error !== null) callback(error, [])
    else if (first === undefined || !addresses.every(({ address }) => isPublicAddress(address)))
      callback(new PrivateAddressError(hostname), [])
    else if (options.all === true) callback(null, addresses)
    else callback(null, first.address, first.family)
  })
}
