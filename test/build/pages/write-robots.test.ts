import { expect, test } from 'vitest';
import { writeRobots } from '../../../src/build/pages/write-robots.ts';

test('robots may look at everything, and are led to the sitemap where there is one', () => {
  expect(writeRobots(null)).toBe('User-agent: *\nAllow: /\n');
  expect(writeRobots('https://example.org/journal/')).toBe(
    'User-agent: *\nAllow: /\n\nSitemap: https://example.org/journal/sitemap.xml\n',
  );
});
