const DIRECTIVES = [
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
export const META_CONTENT_SECURITY_POLICY = DIRECTIVES.join('; ');

/**
 * The policy as a response header on documents. Not for the service worker's own file: there its `connect-src` would
 * forbid keeping the images of other hosts, and Trusted Types can stop the worker from starting.
 */
export const CONTENT_SECURITY_POLICY = [...DIRECTIVES, "frame-ancestors 'none'"].join('; ');
