import { absoluteUrl } from './absolute-url.ts';
import type { XmlElement } from './xml-element.ts';

const voidElements = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
const urlAttributes = new Set(['href', 'src', 'cite', 'poster']);

/**
 * The children of an element as an HTML string from which an HTML parser reads the same tree. Text and attributes are
 * escaped, prefixes dropped (`xhtml:p` becomes `p`), and URLs below an xml:base of their own made absolute.
 */
export function serialiseHtml(element: XmlElement): string {
  return serialiseChildren(element, element.base);
}

function serialiseChildren(element: XmlElement, outerBase: string | null): string {
  return element.children
    .map((child) => (typeof child === 'string' ? escapeHtml(child) : serialiseElement(child, outerBase)))
    .join('');
}

function serialiseElement(element: XmlElement, outerBase: string | null): string {
  const name = element.tag.slice(element.tag.indexOf(':') + 1).toLowerCase();
  let html = `<${name}`;
  for (const [key, value] of element.attributes) {
    if (key.includes(':') || key === 'xmlns') continue;
    html += ` ${key}="${escapeHtml(attributeValue(key, value, element.base, outerBase))}"`;
  }
  if (voidElements.has(name)) return `${html}>`;
  return `${html}>${serialiseChildren(element, outerBase)}</${name}>`;
}

function attributeValue(key: string, value: string, base: string | null, outerBase: string | null): string {
  if (base === null || base === outerBase || !urlAttributes.has(key)) return value;
  return absoluteUrl(value, base) ?? value;
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
