import { describe, expect, test } from 'vitest';
import { isNameOf, type Machine, parseHostname } from '../../../src/build/config/parse-hostname.ts';

const machine: Machine = {
  name: 'desk.home.example',
  interfaces: {
    lo: [{ address: '127.0.0.1', family: 'IPv4', internal: true }],
    eth0: [
      { address: '192.168.1.5', family: 'IPv4', internal: false },
      { address: '2001:db8::5', family: 'IPv6', internal: false },
    ],
  },
};
const read = (HOSTNAME?: string) => parseHostname({ HOSTNAME }, machine);

test.each([undefined, '', ' ', 'localhost'])('HOSTNAME %j is this machine alone', (value) => {
  expect(read(value)).toBe('127.0.0.1');
});

test.each(['desk.home.example', 'desk', 'DESK'])('the machine’s own name (%s) is no setting', (value) => {
  expect(read(value)).toBe('127.0.0.1');
  expect(isNameOf(machine, value)).toBe(true);
});

test.each(['0.0.0.0', '::', '127.0.0.1', '127.0.0.2', '::1', '192.168.1.5', '2001:db8::5'])(
  '%s can be listened at',
  (value) => {
    expect(read(value)).toBe(value);
  },
);

test('an address in brackets is meant as one', () => {
  expect(read('[::]')).toBe('::');
});

describe('a clear sentence is said to', () => {
  test.each(['192.168.1.6', 'journal.example.org', '0.0.0', 'http://0.0.0.0', '0.0.0.0:80', 'true'])(
    '%s',
    (value) => {
      expect(() => read(value)).toThrow(
        `HOSTNAME must be localhost, 0.0.0.0 for every device of your network, or an address of this machine, not "${value}".`,
      );
    },
  );
});
