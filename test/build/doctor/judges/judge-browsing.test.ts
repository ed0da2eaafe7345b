import { expect, test } from 'vitest';
import type { Browsing } from '../../../../src/build/doctor/browse/browse-site.ts';
import { judgeBrowsing } from '../../../../src/build/doctor/judges/judge-browsing.ts';

const well = {
  kind: 'seen',
  manifestErrors: [],
  installErrors: [],
  refused: [],
  offline: 'all',
  update: 'all',
} as const;

function kindsOf(browsing: Browsing): Record<string, string> {
  return Object.fromEntries([...judgeBrowsing(browsing)].map(({ check, kind }) => [check, kind]));
}

test('a journal that can be installed, read offline and updated is well', () => {
  expect(Object.values(kindsOf(well))).toEqual(['ok', 'ok', 'ok', 'ok']);
});

test('what keeps it from being installed is named', () => {
  const findings = [...judgeBrowsing({ ...well, installErrors: ['no-icon-available'] })];
  expect(findings[0]).toMatchObject({ kind: 'wrong', says: expect.stringContaining('no-icon-available') });
});

test.each(['no-worker', 'no-entries', 'no-list', 'no-entry'] as const)(
  'reading that ends at %s is wrong',
  (offline) => {
    expect(kindsOf({ ...well, offline })).toMatchObject({ 'browser-offline': 'wrong' });
  },
);

test.each(['not-come', 'not-taken'] as const)('an update that is %s is wrong', (update) => {
  expect(kindsOf({ ...well, update })).toMatchObject({ 'browser-update': 'wrong' });
});

test('without a worker nothing is said of updates', () => {
  expect(kindsOf({ ...well, offline: 'no-worker', update: null })).not.toHaveProperty('browser-update');
});

test('what the policy refused is a warning', () => {
  expect(kindsOf({ ...well, refused: ['Refused to load a script.'] })).toMatchObject({
    'browser-policy': 'warning',
  });
});

test('a journal that does not open in a browser is wrong, and not left out', () => {
  expect([...judgeBrowsing({ kind: 'unopened', why: 'net::ERR_CERT_AUTHORITY_INVALID' })]).toEqual([
    expect.objectContaining({ kind: 'wrong', says: expect.stringContaining('net::ERR_CERT') }),
  ]);
});

test('without a browser it is said that nothing was tried', () => {
  expect([...judgeBrowsing({ kind: 'none', why: 'There is no Chromium here' })]).toEqual([
    expect.objectContaining({ kind: 'skipped', says: expect.stringContaining('was not tried') }),
  ]);
});
