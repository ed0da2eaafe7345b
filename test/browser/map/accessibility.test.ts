import { expect, test } from 'vitest';
import { findMapViolations } from '../pages/find-map-violations.ts';
import { useSampleApp } from '../support/use-sample-app.ts';

const used = useSampleApp();

// Structure is the same by day and by night, and contrast is computed; `npm run nightly` looks at the other three.
test('axe finds nothing to mend in what opens over the map on a phone by day', async () => {
  const found = await findMapViolations(used.browser, used.app.url, { on: 'phone', colorScheme: 'light' });
  expect(found).toEqual({});
});
