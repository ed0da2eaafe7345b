import { routeGlobs } from '../bundle/app-routes.ts';
import {
  commonHeaders,
  keptForEver,
  manifestPath,
  manifestType,
  policyOf,
  type ServedSite,
} from './served-site.ts';

/** One rule of a `_headers` file: a path, `*` at its end for all below it. */
interface HeaderRule {
  path: string;
  headers: Readonly<Record<string, string>>;
}

/**
 * A `_headers` file, as Netlify and Cloudflare read it. A header goes by the address that is asked for, so that the
 * pages' policy names all of these, and the worker's file has none. No two rules that fit one address name the same
 * header: the hosts disagree on what is said then. What is not kept for ever is asked for anew without a rule.
 *
 * @param assets the paths of what may be kept
 */
export function headersFile(site: ServedSite, assets: readonly string[]): string {
  const policy = policyOf('page');
  const rules: HeaderRule[] = [
    { path: '/*', headers: commonHeaders },
    ...routeGlobs().map((path) => ({ path, headers: policy })),
    { path: `/${manifestPath}`, headers: { 'Content-Type': manifestType } },
    ...(site.feed.kind === 'copy'
      ? [
          {
            path: `/${site.feed.path}`,
            headers: { 'Content-Type': site.feed.mediaType, ...policyOf('feed') },
          },
        ]
      : []),
    ...assets.map((path) => ({ path: `/${path}`, headers: { 'Cache-Control': keptForEver } })),
  ];
  return `${rules.map(ruleText).join('\n\n')}\n`;
}

function ruleText({ path, headers }: HeaderRule): string {
  return [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
}
