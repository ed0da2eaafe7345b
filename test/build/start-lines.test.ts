import { expect, test } from 'vitest';
import type { Machine } from '../../src/build/config/parse-hostname.ts';
import { startLines } from '../../src/build/start-lines.ts';

const machine: Machine = {
  name: 'desk',
  interfaces: {
    lo: [
      { address: '127.0.0.1', family: 'IPv4', internal: true },
      { address: '::1', family: 'IPv6', internal: true },
    ],
    eth0: [
      { address: '192.168.1.5', family: 'IPv4', internal: false },
      { address: '2001:db8::5', family: 'IPv6', internal: false },
      { address: 'fe80::1', family: 'IPv6', internal: false },
    ],
    wlan0: [{ address: '10.0.0.7', family: 'IPv4', internal: false }],
    usb0: [{ address: '169.254.3.4', family: 'IPv4', internal: false }],
  },
};
const linesAt = (hostname: string, found = machine) =>
  startLines({ hostname, port: 4173, base: '/journal/' }, found);

test('a server for this machine alone names the one address', () => {
  expect(linesAt('127.0.0.1')).toEqual(['Waymark is ready: http://localhost:4173/journal/']);
  expect(linesAt('::1')).toEqual(['Waymark is ready: http://[::1]:4173/journal/']);
});

test('a server for the network names the addresses that other devices have it at, and what http lacks', () => {
  const [ready, others, lack, ...more] = linesAt('0.0.0.0');
  expect(ready).toBe('Waymark is ready: http://localhost:4173/journal/');
  expect(others).toBe(
    'Other devices in your network reach it at http://192.168.1.5:4173/journal/ or http://10.0.0.7:4173/journal/',
  );
  expect(lack).toMatch(/^Over plain http browsers keep no app: phones can read, but not install it/);
  expect(more).toEqual([]);
});

test('one for both kinds of addresses names both', () => {
  expect(linesAt('::')[1]).toContain(' or http://[2001:db8::5]:4173/journal/');
});

test('a server at one address is nowhere else', () => {
  expect(linesAt('10.0.0.7').slice(0, 2)).toEqual([
    'Waymark is ready: http://10.0.0.7:4173/journal/',
    'Other devices in your network reach it at http://10.0.0.7:4173/journal/',
  ]);
});

test('a machine without a network says so', () => {
  const { lo } = machine.interfaces;
  expect(linesAt('0.0.0.0', { name: 'desk', interfaces: { lo } })[1]).toMatch(/no network/);
});
