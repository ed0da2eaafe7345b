import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { CONTENT_SECURITY_POLICY, policyOfDocument } from '../../src/build/content-security-policy.ts';

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
