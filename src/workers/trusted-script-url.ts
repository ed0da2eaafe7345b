/** The part of the Trusted Types API that is used here; TypeScript's DOM types do not know it yet. */
interface TrustedTypeFactory {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): {
    /** In truth a TrustedScriptURL; the sinks that want one are typed as taking strings. */
    createScriptURL(url: string): string;
  };
}

const policy = (globalThis as { trustedTypes?: TrustedTypeFactory }).trustedTypes?.createPolicy('waymark', {
  createScriptURL: sameOriginUrl,
});

/**
 * A script's URL as `new Worker()` and `serviceWorker.register()` want it under the CSP directive
 * `require-trusted-types-for 'script'`. Only URLs of this origin pass, others throw a TypeError. Where the browser
 * knows no Trusted Types it is the URL as it is.
 */
export function trustedScriptUrl(url: string): string {
  return policy ? policy.createScriptURL(url) : sameOriginUrl(url);
}

function sameOriginUrl(url: string): string {
  const absolute = new URL(url, location.href);
  if (absolute.origin !== location.origin) throw new TypeError(`Not of this origin: ${url}`);
  return absolute.href;
}
