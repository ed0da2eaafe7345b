/** The part of the Trusted Types API that is used here; TypeScript's DOM types do not know it yet. */
interface TrustedTypeFactory {
  createPolicy(name: string, rules: { createHTML: (html: string) => string }): unknown;
}

let isAllowed = false;

/**
 * Lets Leaflet probe for SVG when it loads, by the one string that it assigns to `innerHTML` then, and nothing else.
 * Call before Leaflet is imported. Where the browser knows no Trusted Types, nothing happens.
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
