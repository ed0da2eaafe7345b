import { expect, test } from 'vitest';
import { findMapViolations } from '../pages/find-map-violations.ts';
import { useSampleApp } from '../support/use-sample-app.ts';

const used = useSampleApp();

// Structure is the same by day and by night, and contrast is computed; `npm run nightly` looks at the other two.
test.each([
  ['a phone by day', 'phone', 'light'],
  ['a wide window by night', 'wide', 'dark'],
] as const)('axe finds nothing to mend in what opens over the map on %s', async (_what, on, colorScheme) => {
  expect(await findMapViolations(used.browser, used.app.url, { on, colorScheme })).toEqual({});
});
