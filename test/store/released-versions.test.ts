import { expect, test } from 'vitest';
import { type UpgradeStep, upgradeSteps } from '../../src/store/schema.ts';
import { releasedVersions } from '../support/released-stores.ts';
import { upgradeFromReleased } from './upgrade-from-released.ts';

const versions = Array.from({ length: releasedVersions }, (_, index) => index + 1);
const device = { entries: 30, seed: 20260730 };

test('every version of the database is among those that are tried', () => {
  expect(upgradeSteps).toHaveLength(releasedVersions);
});

test.each(versions.flatMap((version) => [1, 2, 5].map((tabs) => ({ version, tabs }))))(
  'what was made with version $version of the database is all there in $tabs tabs of this one, before and after a sync',
  async ({ version, tabs }) => {
    const { made, losses } = await upgradeFromReleased({ version, tabs, ...device });
    expect(losses).toEqual([]);
    expect(made).toBeGreaterThan(10);
  },
);

test('a step that makes a store of the reader’s anew is found out', async () => {
  const furtherStep: UpgradeStep = (database) => {
    database.deleteObjectStore('positions');
    database.createObjectStore('positions', { keyPath: 'id' });
  };
  const { losses } = await upgradeFromReleased({ version: 2, tabs: 2, furtherStep, ...device });
  expect(losses).toContainEqual(expect.stringMatching(/^tab 2: positions of guid:/));
});
