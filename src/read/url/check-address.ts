import { isPublicAddress } from './is-public-address.ts'

/** A web address that may be asked for, or why not, in words. */
export type CheckedAddress = { readonly url: URL } | { readonly problem: string }

export const PRIVATE =
  'lies in a private network, and those are not fetched from: allow it with --allow-private-network'

/**
 * Checks what can be checked before a name is looked up: scheme, credentials, and a host that is an IP address, in any notation
 * (the URL parser brings `0x7f.1`, `2130706433` and the like to their one form).
 */
export function checkAddress(address: string, { allowPrivate }: { readonly allowPrivate: boolean }): CheckedAddress {
  if (!URL.canParse(address)) return { problem: 'is not a web address' }
  const url = new URL(address)
  if (url.protocol !== 'https:' && url.protocol !== 'http:')
    return { problem: `has the scheme ${url.protocol} and only http: and https: are fetched` }
  if (url.username !== '' || url.password !== '')
    return { problem: 'holds a name or password, and those are not sent: leave them out' }
  const literal = literalOf(url.hostname)
  if (literal !== null && !allowPrivate && !isPublicAddress(literal)) return { problem: PRIVATE }
  return { url }
}

/** The IP address that a host is; null for names. */
function literalOf(hostname: string): string | null {
  if (hostname.startsWith('[')) return hostname.slice(1, -1)
  return /^\d{1,3}(?:\.\d{1,3}){3}$/.test(hostname) ? hostname : null
}
