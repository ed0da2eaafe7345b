import { BlockList, isIPv4, isIPv6 } from 'node:net';

/** IANA's IPv4 special-purpose registry (RFC 6890), with multicast (RFC 5771) and what is reserved above it. */
const closedV4 = subnets('ipv4', [
  ['0.0.0.0', 8, 'this network'],
  ['10.0.0.0', 8, 'private'],
  ['100.64.0.0', 10, 'carrier-grade NAT'],
  ['127.0.0.0', 8, 'loopback'],
  ['169.254.0.0', 16, 'link-local, and the data of cloud hosts'],
  ['172.16.0.0', 12, 'private'],
  ['192.0.0.0', 24, 'protocols'],
  ['192.0.2.0', 24, 'documentation'],
  ['192.88.99.0', 24, '6to4 relays'],
  ['192.168.0.0', 16, 'private'],
  ['198.18.0.0', 15, 'benchmarks'],
  ['198.51.100.0', 24, 'documentation'],
  ['203.0.113.0', 24, 'documentation'],
  ['224.0.0.0', 4, 'multicast'],
  ['240.0.0.0', 4, 'reserved, and broadcast'],
]);

/** The only block of IPv6 that is given out; loopback, link-local, unique-local and multicast lie outside of it. */
const globalV6 = subnets('ipv6', [['2000::', 3, 'global unicast']]);

/** Within it: IANA's IPv6 special-purpose registry. */
const closedV6 = subnets('ipv6', [
  ['2001::', 23, 'protocols, and Teredo, which hides an IPv4 address'],
  ['2001:db8::', 32, 'documentation'],
  ['2002::', 16, '6to4, which hides an IPv4 address'],
  ['3fff::', 20, 'documentation'],
]);

/** IPv4 as IPv6 writes it: mapped (RFC 4291), and through a translator (NAT64, RFC 6052). */
const embeddedV4 = subnets('ipv6', [
  ['::ffff:0:0', 96, 'mapped'],
  ['64:ff9b::', 96, 'NAT64'],
]);

/**
 * Whether an IP address is one that anybody on the internet can be reached at. False for those of private networks and
 * this machine, for all that is reserved, however written, and for what is no IP address. Pure.
 */
export function isPublicAddress(address: string): boolean {
  const [bare = ''] = address.split('%');
  if (isIPv4(bare)) return !closedV4.check(bare, 'ipv4');
  if (!isIPv6(bare)) return false;
  if (embeddedV4.check(bare, 'ipv6')) return isPublicAddress(lastAsV4(bare));
  return globalV6.check(bare, 'ipv6') && !closedV6.check(bare, 'ipv6');
}

/** The last 32 bits of an IPv6 address, which a URL writes as two hexadecimal groups, as an IPv4 address. */
function lastAsV4(address: string): string {
  const groups = new URL(`http://[${address}]`).hostname.slice(1, -1).split(':');
  const [high = 0, low = 0] = groups.slice(-2).map((group) => Number.parseInt(group || '0', 16));
  return [high >> 8, high & 255, low >> 8, low & 255].join('.');
}

function subnets(family: 'ipv4' | 'ipv6', rows: readonly (readonly [string, number, string])[]): BlockList {
  const list = new BlockList();
  for (const [network, prefix] of rows) list.addSubnet(network, prefix, family);
  return list;
}
