import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { connectChromium } from '../browser/support/connect-chromium.ts';
import { findReleasedBuilds, OldBuild } from '../browser/support/released-builds.ts';
import { updateReleased } from '../browser/support/update-released.ts';
import { releasedVersions } from '../support/released-stores.ts';

const seed = Date.now();
const timeout = 3_600_000;

let browser: Browser;
beforeAll(async () => {
  browser = await connectChromium();
});
afterAll(() => browser.close());

test('readers of every released build keep all that they made, and reload once', { timeout }, async () => {
  const builds = await findReleasedBuilds();
  // A copy without the project's history has none of them.
  expect(builds.map(({ version }) => version)).toEqual(
    Array.from({ length: releasedVersions - 1 }, (_, index) => index + 1),
  );
  const faults: string[] = [];
  let [made, updates] = [0, 0];
  for (const { commit, version } of builds) {
    const old = await OldBuild.make(commit);
    try {
      for (const tabs of [1, 2, 5]) {
        const updated = await updateReleased({
          browser,
          old,
          version,
          present: inject('sampleApp'),
          tabs,
          seed: seed + tabs,
        });
        made += updated.made;
        updates += 1;
        const where = `version ${version} (${commit.slice(0, 8)}), ${tabs} tabs`;
        faults.push(...updated.losses.map((loss) => `${where}: ${loss}`));
        if (updated.loads.some((loads) => loads !== 1))
          faults.push(`${where}: loaded ${updated.loads.join(', ')}`);
      }
      if (version === 1) await expectControlToFail(old);
    } finally {
      await old.remove();
    }
  }
  console.log(
    `${builds.length} released builds, ${updates} updates (seed ${seed}), ${made} records, ${faults.length} faults`,
  );
  expect(faults).toEqual([]);
});

/** A read mark that goes amid the update is missed. */
async function expectControlToFail(old: OldBuild): Promise<void> {
  const { losses } = await updateReleased({
    browser,
    old,
    version: 1,
    present: inject('sampleApp'),
    tabs: 1,
    seed,
    beforeLooking: (page) =>
      page.evaluate(
        () =>
          new Promise<void>((resolve) => {
            const opening = indexedDB.open('waymark-sample');
            opening.onsuccess = () => {
              const transaction = opening.result.transaction('readMarks', 'readwrite');
              transaction.objectStore('readMarks').clear();
              transaction.oncomplete = () => {
                opening.result.close();
                resolve();
              };
            };
          }),
      ),
  });
  expect(losses.some((loss) => loss.startsWith('readMarks of '))).toBe(true);
}
