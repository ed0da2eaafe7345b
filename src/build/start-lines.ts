import { isIPv6 } from 'node:net';
import type { Machine } from './config/parse-hostname.ts';

interface Served {
  /** The address that is listened at. */
  hostname: string;
  port: number;
  /** With a slash at both ends. */
  base: string;
}

/**
 * What `npm start` says when it is ready: under which addresses this machine and others have the journal, and what
 * plain http cannot give them.
 */
export function startLines({ hostname, port, base }: Served, machine: Machine): string[] {
  const at = (host: string) => `http://${isIPv6(host) ? `[${host}]` : host}:${port}${base}`;
  if (hostname === '127.0.0.1') return [`Waymark is ready: ${at('localhost')}`];
  if (/^127\.|^::1$/.test(hostname)) return [`Waymark is ready: ${at(hostname)}`];
  const isEvery = hostname === '0.0.0.0' || hostname === '::';
  const others = isEvery ? networkAddresses(machine, hostname === '::') : [hostname];
  const ready = `Waymark is ready: ${at(isEvery ? 'localhost' : hostname)}`;
  if (others.length === 0) return [ready, 'This machine is in no network: no other device reaches it now.'];
  return [
    ready,
    `Other devices in your network reach it at ${others.map(at).join(' or ')}`,
    'Over plain http browsers keep no app: phones can read, but not install it, nor open it without the network. For that it takes https (docs/hosting.md).',
  ];
}

/** Those that others can use: an IPv6 one that counts on its own line alone (fe80::) needs more than itself. */
function networkAddresses({ interfaces }: Machine, withIpv6: boolean): string[] {
  const found = Object.values(interfaces).flatMap((ofOne) => ofOne ?? []);
  const usable = found.filter(
    ({ address, internal }) => !internal && !/^(?:fe80:|169\.254\.)/i.test(address),
  );
  const [four, six] = ['IPv4', 'IPv6'].map((family) => usable.filter((one) => one.family === family));
  return [...(four ?? []), ...(withIpv6 ? (six ?? []) : [])].map(({ address }) => address);
}
