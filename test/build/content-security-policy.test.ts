import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import {
  CONTENT_SECURITY_POLICY,
  PAGE_HEADER_POLICY,
  policyOfDocument,
} from '../../src/build/content-security-policy.ts';

test('a page’s own style counts under the policy that is sent with it, whatever is in it', () => {
  const css = 'a>b{color:red}@media (width<=899.98px){a{color:#000}}';
  const hash = createHash('sha256').update(css).digest('base64');
  const policy = policyOfDocument(`<html><head><style>${css}</style></head><body></body></html>`);
  expect(policy).toContain(`style-src 'self' 'sha256-${hash}'`);
});

test('a page without a style of its own has the policy as it is', () => {
  expect(policyOfDocument('<html><head></head><body><style>a{}</style></body></html>')).toBe(
    CONTENT_SECURITY_POLICY,
  );
});

test('what hosts send with every page is the app’s policy, but for the style that differs from page to page', () => {
  const directives = PAGE_HEADER_POLICY.split('; ');
  expect(directives.filter((directive) => /^(?:default|style)-src/.test(directive))).toEqual([]);
  const own = CONTENT_SECURITY_POLICY.split('; ').filter(
    (directive) => !/^(?:default|style)-src/.test(directive),
  );
  expect(directives).toEqual(own);
  expect(directives).toContain('media-src blob:');
  expect(directives).toContain("frame-ancestors 'none'");
});
