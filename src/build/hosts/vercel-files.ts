import { routePattern } from '../bundle/app-routes.ts';
import {
  commonHeaders,
  type HostFile,
  keptForEver,
  manifestPath,
  manifestType,
  policyOf,
  type ServedSite,
} from './served-site.ts';

interface HeaderRule {
  source: string;
  headers: { key: string; value: string }[];
}

/**
 * What Vercel reads in a folder that is deployed as it is (https://vercel.com/docs/project-configuration). Its rules
 * count for what is missing too, so that the assets are named; as elsewhere, no two rules that fit one address name the
 * same header.
 */
export function vercelFiles(site: ServedSite): HostFile[] {
  const settings = {
    framework: null,
    installCommand: null,
    buildCommand: null,
    outputDirectory: '.',
    headers: headerRules(site),
  };
  return [{ name: 'vercel.json', text: `${JSON.stringify(settings, null, 2)}\n` }];
}

function headerRules({ assets, feed }: ServedSite): HeaderRule[] {
  return [
    rule('/(.*)', commonHeaders),
    rule(`/(${routePattern()})`, policyOf('page')),
    rule(literal(`/${manifestPath}`), { 'Content-Type': manifestType }),
    ...(feed.kind === 'copy'
      ? [rule(literal(`/${feed.path}`), { 'Content-Type': feed.mediaType, ...policyOf('feed') })]
      : []),
    ...sourcesOf(assets).map((source) => rule(source, { 'Cache-Control': keptForEver })),
  ];
}

/** A source may have 4096 characters. */
const maxCharacters = 4000;

/** The assets' names in as few patterns as are allowed. */
function sourcesOf(assets: readonly string[]): string[] {
  const groups: string[][] = [];
  let length = Number.POSITIVE_INFINITY;
  for (const name of assets.map(literal)) {
    if (length + name.length + 1 > maxCharacters) {
      groups.push([]);
      length = '/assets/()'.length;
    }
    groups.at(-1)?.push(name);
    length += name.length + 1;
  }
  return groups.map((names) => `/assets/(${names.join('|')})`);
}

function literal(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\:]/g, '\\$&');
}

function rule(source: string, headers: Readonly<Record<string, string>>): HeaderRule {
  return { source, headers: Object.entries(headers).map(([key, value]) => ({ key, value })) };
}
