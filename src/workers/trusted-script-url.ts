/** The part of the Trusted Types API that is used here, and that TypeScript's DOM types lack. */
interface TrustedTypeFactory {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): {
    /** Actually a TrustedScriptURL; the functions that need one are typed as taking strings. */
    createScriptURL(url: string): string;
  };
}

const policy = (globalThis as { trustedTypes?: TrustedTypeFactory }).trustedTypes?.createPolicy('waymark', {
  createScriptURL: sameOriginUrl,
});

/**
 * A script's URL as `new Worker()` and `serviceWorker.register()` need it under the CSP directive
 * `require-trusted-types-for 'script'`. Only URLs of this origin pass, others throw a TypeError. In a browser without
 * Trusted Types it is the URL as it is.
 */
export function trustedScriptUrl(url: string): string {
  return policy ? policy.createScriptURL(url) : sameOriginUrl(url);
}

function sameOriginUrl(url: string): string {
  const absolute = new URL(url, location.href);
  if (absolute.origin !== location.origin) throw new TypeError(`Not of this origin: ${url}`);
  return absolute.href;
}
