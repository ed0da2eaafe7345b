import { isIP } from 'node:net';
import { hostname, type NetworkInterfaceInfo, networkInterfaces } from 'node:os';
import type { JournalEnv } from './parse-journal-config.ts';
import { SettingsError } from './settings-error.ts';

/** A machine as its system tells of it. */
export interface Machine {
  name: string;
  interfaces: NodeJS.Dict<Pick<NetworkInterfaceInfo, 'address' | 'family' | 'internal'>[]>;
}

/** The one that this runs on. */
export function thisMachine(): Machine {
  return { name: hostname(), interfaces: networkInterfaces() };
}

/**
 * Reads `HOSTNAME`, the address that `npm start` listens at: `127.0.0.1` unless told otherwise. Shells and containers
 * put the machine's own name there, which nobody has set. Throws one plain sentence for a value that cannot be
 * listened at.
 */
export function parseHostname(env: JournalEnv, machine: Machine): string {
  const value = env.HOSTNAME?.trim().replace(/^\[(.*)\]$/, '$1') ?? '';
  if (value === '' || value === 'localhost' || isNameOf(machine, value)) return '127.0.0.1';
  const isLoopback = /^127\./.test(value) || value === '::1';
  const isEvery = value === '0.0.0.0' || value === '::';
  const isOwn = Object.values(machine.interfaces).some((found) =>
    found?.some(({ address }) => address === value),
  );
  if (isIP(value) !== 0 && (isLoopback || isEvery || isOwn)) return value;
  throw new SettingsError([
    `HOSTNAME must be localhost, 0.0.0.0 for every device of your network, or an address of this machine, not "${value}".`,
  ]);
}

/** With or without the rest of its domain. */
export function isNameOf({ name }: Machine, value: string): boolean {
  const first = (whole: string) => whole.toLowerCase().split('.', 1)[0];
  return isIP(value) === 0 && first(value) === first(name);
}
