import ipaddr from 'ipaddr.js'

/**
 * True for an IP address that any computer of the internet may be asked at: plain unicast. Loopback, private, link-local, shared,
 * reserved and multicast ones are not, and neither is an IPv6 address that stands for an IPv4 one (mapped, NAT64, 6to4, Teredo).
 */
export function isPublicAddress(address: string): boolean {
  return ipaddr.isValid(address) && ipaddr.parse(address).range() === 'unicast'
}
