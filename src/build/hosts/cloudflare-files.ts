import { routeGlobs } from '../bundle/app-routes.ts';
import { headersFile } from './headers-file.ts';
import { commonHeaders, type HostFile, policyOf, type ServedSite } from './served-site.ts';

/**
 * What Cloudflare Pages reads in the folder that it publishes. Its rules for headers count no more than 100, and what is
 * missing gets `no-store` whatever they say, so that one rule serves all assets. With a relay, a worker answers `/feed`
 * alone, and all addresses of the app lead to the shell.
 */
export function cloudflareFiles(site: ServedSite): HostFile[] {
  const headers = { name: '_headers', text: headersFile(site, ['assets/*']) };
  if (site.feed.kind === 'copy') return [headers];
  return [
    headers,
    { name: '_redirects', text: toTheShell() },
    { name: '_worker.js', text: relayWorker(site.feed.upstream) },
    { name: '_routes.json', text: `${JSON.stringify({ version: 1, include: ['/feed'], exclude: [] })}\n` },
  ];
}

/** The shell by its name without an ending: to that with one the host answers with a redirect. */
function toTheShell(): string {
  return routeGlobs()
    .map((path) => `${path} /shell 200\n`)
    .join('');
}

function relayWorker(upstream: string): string {
  return `// Written by the build: passes the journal's feed on, from this one address.
const upstream = ${JSON.stringify(upstream)};
const up = ['if-none-match', 'if-modified-since'];
const down = ['etag', 'last-modified', 'cache-control', 'retry-after', 'content-type'];
const always = ${JSON.stringify({ ...policyOf('feed'), ...commonHeaders }, null, 2)};

const pick = (headers, names) => names.flatMap((name) => (headers.has(name) ? [[name, headers.get(name)]] : []));
const refuse = (status, more) => new Response(null, { status, headers: { ...always, 'Cache-Control': 'no-store', ...more } });

export default {
  async fetch(request, env) {
    if (new URL(request.url).pathname !== '/feed') return env.ASSETS.fetch(request);
    const { method } = request;
    if (method !== 'GET' && method !== 'HEAD') return refuse(405, { Allow: 'GET, HEAD' });
    let answer;
    try {
      answer = await fetch(upstream, { method, headers: pick(request.headers, up) });
    } catch {
      return refuse(502);
    }
    const headers = new Headers([...pick(answer.headers, down), ...Object.entries(always)]);
    if (answer.status === 304 || method === 'HEAD') return new Response(null, { status: answer.status, headers });
    return new Response(answer.body, { status: answer.status, headers });
  },
};
`;
}
