import { expect, test } from 'vitest';
import { isLoopback } from '../../../../src/build/doctor/judges/judge-addresses.ts';

test.each(['localhost', 'journal.localhost', '127.0.0.1', '127.1.2.3', '[::1]'])(
  '%s is this machine',
  (host) => {
    expect(isLoopback(new URL(`http://${host}:4173/`))).toBe(true);
  },
);

test.each(['localhost.example.org', '192.168.0.2', '127.0.0.1.example.org', '[::2]'])('%s is not', (host) => {
  expect(isLoopback(new URL(`http://${host}/`))).toBe(false);
});
