import { createHash } from 'node:crypto';

const directives = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' https: data:",
  "connect-src 'self'",
  "manifest-src 'self'",
  // The silent track of listening, made on the device.
  'media-src blob:',
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-src 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
];

/** The policy as a `<meta>` may carry it; browsers ignore `frame-ancestors` there and say so in the console. */
export const metaContentSecurityPolicy = directives.join('; ');

/**
 * The policy as a response header on documents. Not for the service worker's own file: there its `connect-src` would
 * forbid keeping the images of other hosts, and Trusted Types can stop the worker from starting.
 */
export const contentSecurityPolicy = [...directives, "frame-ancestors 'none'"].join('; ');

/**
 * The policy as a host may send it with every page alike: all but what differs from page to page, the hash of its style,
 * which stands in the page's own `<meta>`. Both count. Without `default-src`, which would forbid every style.
 */
export const pageHeaderPolicy = [
  ...directives.filter((directive) => !/^(?:default|style)-src /.test(directive)),
  "frame-ancestors 'none'",
].join('; ');

/** A policy under which these inline styles count (https://www.w3.org/TR/CSP3/#grammardef-hash-source). */
export function policyWithStyles(policy: string, styles: readonly string[]): string {
  return withHashes(
    policy,
    styles.map((css) => `'sha256-${createHash('sha256').update(css).digest('base64')}'`),
  );
}

/** The policy of a document of ours as a response header: that of the app, with the styles that its own policy names. */
export function policyOfDocument(html: string): string {
  const head = html.slice(0, html.indexOf('</head>'));
  const own = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(head)?.[1] ?? '';
  const hashes = own.replaceAll('&#39;', "'").match(/'sha256-[\w+/=]+'/g) ?? [];
  return withHashes(contentSecurityPolicy, hashes);
}

function withHashes(policy: string, hashes: readonly string[]): string {
  return policy.replace("style-src 'self'", ["style-src 'self'", ...hashes].join(' '));
}
