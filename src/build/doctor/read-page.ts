import { Parser } from 'htmlparser2';
import { parseUrl } from '../../model/parse-url.ts';

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
export function readPage(html: string, url: string): Page {
  const metas = new Map<string, string>();
  const found = { policies: [] as string[], styles: [] as string[], scripts: [] as string[] };
  const rels = new Map<string, string[]>();
  const links = new Set<string>();
  let isApp = false;
  let style: string | null = null;
  const whole = (href: string | undefined) => (href === undefined ? null : parseUrl(href, url));
  const parser = new Parser({
    onopentag(name, attributes) {
      if (attributes.id === 'app') isApp = true;
      if (name === 'style') style = '';
      if (name === 'meta') readMeta(attributes, metas, found.policies);
      const script = name === 'script' ? whole(attributes.src) : null;
      if (script !== null) found.scripts.push(script.href);
      if (name === 'link' && attributes.rel && attributes.href !== undefined)
        rels.set(attributes.rel, [...(rels.get(attributes.rel) ?? []), attributes.href]);
      const target = name === 'a' ? whole(attributes.href) : null;
      if (target !== null) links.add(target.href);
    },
    ontext(text) {
      if (style !== null) style += text;
    },
    onclosetag(name) {
      if (name !== 'style' || style === null) return;
      found.styles.push(style);
      style = null;
    },
  });
  parser.end(html);
  const [canonical = null] = rels.get('canonical') ?? [];
  const firstOf = (rel: string) => whole(rels.get(rel)?.[0])?.href ?? null;
  return {
    ...found,
    metas,
    styleSheets: (rels.get('stylesheet') ?? []).flatMap((href) => whole(href)?.href ?? []),
    canonical,
    manifest: firstOf('manifest'),
    feed: firstOf('alternate'),
    links: [...links],
    isApp,
  };
}

function readMeta(attributes: Record<string, string>, metas: Map<string, string>, policies: string[]): void {
  const { content = '' } = attributes;
  if (attributes['http-equiv']?.toLowerCase() === 'content-security-policy') policies.push(content);
  const key = attributes.property ?? attributes.name;
  if (key !== undefined && !metas.has(key)) metas.set(key, content);
}
