import { Parser } from 'htmlparser2';
import { parseUrl } from '../../../model/text/parse-url.ts';

/** What a page of a journal says of itself. Addresses are whole. */
export interface Page {
  /** By `property` or `name`. */
  metas: ReadonlyMap<string, string>;
  /** The policies of its `<meta>`s. */
  policies: readonly string[];
  /** The texts of the inline styles in its head. */
  styles: readonly string[];
  scripts: readonly string[];
  styleSheets: readonly string[];
  /** As it is written: a path, where the build was told no address. */
  canonical: string | null;
  manifest: string | null;
  feed: string | null;
  /** Where its links lead, each once. */
  links: readonly string[];
  /** Whether it has the element that the app is shown in. */
  isApp: boolean;
}

/** Reads a page as far as it is judged by; any text can be read. */
export function parsePage(html: string, url: string): Page {
  const elements = parseElements(html);
  const named = (name: string) => elements.filter((element) => element.name === name);
  const whole = (address: string | undefined) =>
    (address === undefined ? null : parseUrl(address, url))?.href ?? [];
  const linked = (rel: string) =>
    named('link').flatMap(({ attributes }) => (attributes.rel === rel ? (attributes.href ?? []) : []));
  const firstLinked = (rel: string) => linked(rel).flatMap(whole)[0] ?? null;
  return {
    metas: metasOf(named('meta')),
    policies: named('meta').flatMap(({ attributes }) => policyOf(attributes)),
    styles: named('style').map(({ text }) => text),
    scripts: named('script').flatMap(({ attributes }) => whole(attributes.src)),
    styleSheets: linked('stylesheet').flatMap(whole),
    canonical: linked('canonical')[0] ?? null,
    manifest: firstLinked('manifest'),
    feed: firstLinked('alternate'),
    links: [...new Set(named('a').flatMap(({ attributes }) => whole(attributes.href)))],
    isApp: elements.some(({ attributes }) => attributes.id === 'app'),
  };
}

interface PageElement {
  name: string;
  attributes: Readonly<Record<string, string>>;
  /** Of a style alone. */
  text: string;
}

/** All elements in document order. */
function parseElements(html: string): PageElement[] {
  const elements: PageElement[] = [];
  let style: PageElement | null = null;
  const parser = new Parser({
    onopentag(name, attributes) {
      const element = { name, attributes, text: '' };
      elements.push(element);
      style = name === 'style' ? element : null;
    },
    ontext(text) {
      if (style !== null) style.text += text;
    },
    onclosetag() {
      style = null;
    },
  });
  parser.end(html);
  return elements;
}

/** The first of a name counts. */
function metasOf(elements: readonly PageElement[]): Map<string, string> {
  const metas = new Map<string, string>();
  for (const { attributes } of elements) {
    const key = attributes.property ?? attributes.name;
    if (key !== undefined && !metas.has(key)) metas.set(key, attributes.content ?? '');
  }
  return metas;
}

function policyOf({ 'http-equiv': name, content = '' }: PageElement['attributes']): string[] {
  return name?.toLowerCase() === 'content-security-policy' ? [content] : [];
}
