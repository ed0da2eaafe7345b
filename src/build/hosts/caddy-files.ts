import { routePattern } from '../bundle/app-routes.ts';
import {
  type AnswerKind,
  answerHeaders,
  compressedTypes,
  configUrl,
  documentsOf,
  foreignPolicy,
  type HostFile,
  manifestPath,
  manifestType,
  type ServedSite,
  withheldFromFeed,
  withheldHeaders,
} from './served-site.ts';

const fileName = 'caddy.conf';

/**
 * A file to be imported into a site of Caddy (2.5 or newer) whose `root` is the build's folder. The first block that fits
 * answers. What is kept for ever is what is there: a header for the folder would be on a missing script too.
 */
export function caddyFiles(site: ServedSite): HostFile[] {
  const { base, feed } = site;
  const { missing, shell } = documentsOf(site);
  const handle = base === '/' ? 'handle' : `handle_path ${base}*`;
  const text = [
    '# Written by the build, anew each time. Import it into a site whose root is the folder that it is in.',
    ...(base === '/' ? [] : [`redir ${base.slice(0, -1)} ${base}`]),
    // Left to itself Caddy sorts what is in a block.
    ...block(
      handle,
      block('route', [
        ...compression,
        ...block('@asset', ['path /assets/*', 'file']),
        ...block('handle @asset', files('asset')),
        ...(feed.kind === 'copy'
          ? block(`handle /${feed.path}`, files('feed', feed.mediaType))
          : block('handle /feed', relay(feed.upstream))),
        ...block(`handle /${manifestPath}`, files('manifest', manifestType)),
        ...page(shell),
        ...block('@file', ['file', `not path /${fileName}`]),
        ...block('handle @file', files('file')),
        ...block('handle', [
          ...headerLines('missing'),
          `rewrite * /${missing}`,
          ...block('file_server', ['status 404']),
        ]),
      ]),
    ),
  ].join('\n');
  return [{ name: fileName, text: `${text}\n` }];
}

/** Where no page was written, the shell is the page of every address of the app. */
function page(shell: string | null): string[] {
  const found =
    shell === null ? ['file {path}/index.html'] : [`path_regexp "^/${routePattern()}$"`, `file /${shell}`];
  return [
    ...block('@page', found),
    ...block('handle @page', [
      ...headerLines('page'),
      'rewrite * {http.matchers.file.relative}',
      'file_server',
    ]),
  ];
}

const compression = block('encode', [
  'zstd',
  'gzip',
  'minimum_length 256',
  ...block('match', [
    'header Content-Type text/html*',
    ...compressedTypes.map((type) => `header Content-Type ${type}*`),
  ]),
]);

function files(kind: AnswerKind, type: string | null = null): string[] {
  return [...headerLines(kind), ...(type === null ? [] : [`header Content-Type ${type}`]), 'file_server'];
}

function headerLines(kind: AnswerKind): string[] {
  return Object.entries(answerHeaders[kind]).map(([name, value]) => `header ${name} "${value}"`);
}

function relay(upstream: string): string[] {
  const url = new URL(configUrl(upstream));
  return [
    '@other not method GET HEAD',
    'respond @other 405',
    // What is asked for is fixed, its query too.
    `rewrite * "${plainPath(upstream)}${url.search || '?'}"`,
    ...block(`reverse_proxy ${url.origin}`, [
      `header_up Host ${url.host}`,
      ...withheldFromFeed.map((name) => `header_up -${name}`),
      // Those that are taken away are so after those that are set.
      ...withheldHeaders.filter((name) => !(name in ownHeaders)).map((name) => `header_down -${name}`),
      ...Object.entries(ownHeaders).map(([name, value]) => `header_down ${name} "${value}"`),
    ]),
  ];
}

/** Caddy encodes a path itself, and would do so twice; signs that mean something to it stay encoded nevertheless. */
function plainPath(upstream: string): string {
  const { pathname } = new URL(upstream);
  return decoded(pathname).replaceAll(/[\p{Cc}"\\{}`]/gu, (sign) => encodeURIComponent(sign));
}

/** What is no UTF-8 stays as it is. */
function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

const ownHeaders: Record<string, string> = {
  'Content-Security-Policy': foreignPolicy,
  'X-Content-Type-Options': 'nosniff',
};

function block(head: string, lines: readonly string[]): string[] {
  return [`${head} {`, ...lines.map((line) => `\t${line}`), '}'];
}
