import { expect, test } from 'vitest';
import { openScreen } from '../browser/pages/open-screen.ts';
import { makeMarks, openings, openOnScreen } from '../browser/pages/openings.ts';
import { screens } from '../browser/pages/screens.ts';
import { shortened } from '../browser/pages/shortened.ts';
import { findHidden } from '../browser/support/find-hidden.ts';
import { readingConditions, readUnder } from '../browser/support/reading-conditions.ts';
import { useSampleApp } from '../browser/support/use-sample-app.ts';

const used = useSampleApp();

test.each(Object.entries(readingConditions))(
  'with %s, nothing of any screen and of what opens on it is cut or covered',
  { timeout: 600_000 },
  async (_name, condition) => {
    const { page, close } = await readUnder(used.browser, condition);
    await makeMarks(page, used.app.url);
    const found: Record<string, string[]> = {};
    const look = async (what: string, within?: string) => {
      const hidden = await findHidden(page, { ...condition, shortened, within });
      if (hidden.length > 0) found[what] = hidden;
    };
    for (const path of [...screens, 'entry/0072']) {
      await openScreen(page, used.app.url + path);
      await look(`/${path}`);
    }
    for (const opening of openings) {
      await openOnScreen(page, used.app.url, opening);
      await look(`${opening.what} on /${opening.path}`, opening.within);
    }
    expect(found).toEqual({});
    await close();
  },
);
