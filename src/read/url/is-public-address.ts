import ipaddr from 'ipaddr.js'

/** All of IPv6 that is given out for global unicast (IANA). Beyond it lie forms such as `::7f00:1`, which stand for IPv4. */
const GLOBAL_UNICAST = ipaddr.IPv6.parseCIDR('2000::/3')

/**
 * True for an IP address that any computer of the internet may be asked at: plain unicast. Loopback, private, link-local, shared,
 * reserved and multicast ones are not, and neither is an IPv6 address that stands for an IPv4 one (mapped, NAT64, 6to4, Teredo).
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false
  const parsed = ipaddr.parse(address)
  return parsed.range() === 'unicast' && (parsed instanceof ipaddr.IPv4 || parsed.match(GLOBAL_UNICAST))
}
