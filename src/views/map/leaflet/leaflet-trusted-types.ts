/** The part of the Trusted Types API that is used here, and that TypeScript's DOM types lack. */
interface TrustedTypeFactory {
  createPolicy(name: string, rules: { createHTML: (html: string) => string }): unknown;
}

let isAllowed = false;

/**
 * Lets Leaflet test for SVG when it loads: allows the one string that it then assigns to `innerHTML`, and nothing
 * else. Call before Leaflet is imported. Does nothing in a browser without Trusted Types.
 */
export function allowLeafletMarkup(): void {
  if (isAllowed) return;
  isAllowed = true;
  (globalThis as { trustedTypes?: TrustedTypeFactory }).trustedTypes?.createPolicy('default', {
    createHTML(html) {
      if (html === '<svg/>') return html;
      throw new TypeError('Markup cannot be assigned as text here');
    },
  });
}
