import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import {
  contentSecurityPolicy,
  metaContentSecurityPolicy,
  pageHeaderPolicy,
  policyOfDocument,
  policyWithStyles,
} from '../../../src/build/bundle/content-security-policy.ts';
import { escapeHtml } from '../../../src/build/bundle/escape-html.ts';

test('a page’s own styles count under the policy that is sent with it, whatever is in it', () => {
  const styles = ['a>b{color:red}@media (width<=899.98px){a{color:#000}}', 'a{}'];
  const own = escapeHtml(policyWithStyles(metaContentSecurityPolicy, styles));
  const head = `<meta http-equiv="Content-Security-Policy" content="${own}"><style>${styles[0]}</style>`;
  const policy = policyOfDocument(
    `<html><head>${head}</head><body><style>${styles[1]}</style></body></html>`,
  );
  const [first, second] = styles.map((css) => createHash('sha256').update(css).digest('base64'));
  expect(policy).toContain(`style-src 'self' 'sha256-${first}' 'sha256-${second}';`);
  expect(policy).toContain("frame-ancestors 'none'");
});

test('a style that a page’s own policy does not name counts under none', () => {
  expect(policyOfDocument('<html><head></head><body><style>a{}</style></body></html>')).toBe(
    contentSecurityPolicy,
  );
});

test('what hosts send with every page is the app’s policy, but for the style that differs from page to page', () => {
  const directives = pageHeaderPolicy.split('; ');
  expect(directives.filter((directive) => /^(?:default|style)-src/.test(directive))).toEqual([]);
  const own = contentSecurityPolicy
    .split('; ')
    .filter((directive) => !/^(?:default|style)-src/.test(directive));
  expect(directives).toEqual(own);
  expect(directives).toContain('media-src blob:');
  expect(directives).toContain("frame-ancestors 'none'");
});
