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

const fileName = 'nginx.conf';

/**
 * A file to be included in a `server` of nginx (1.18 or newer), whose `root` is the build's folder: locations and what
 * they say, nothing of ports, names and certificates. Each says all of it, since `add_header` in a location takes the
 * place of those around it.
 */
export function nginxFiles(site: ServedSite): HostFile[] {
  const { base, feed } = site;
  const missing = `@waymark${base.replaceAll(/\W+/g, '_')}missing`;
  const { missing: missingPage, shell } = documentsOf(site);
  const files = (kind: AnswerKind, found: string, type: string | null = null) => [
    ...below(base),
    ...headerLines(kind),
    ...compression,
    ...(type === null ? [] : ['types { }', `default_type ${type};`]),
    `error_page 404 ${missing};`,
    `try_files ${found} =404;`,
  ];
  const blocks = [
    block(`location ^~ ${base}assets/`, files('asset', '$uri')),
    block(`location = ${base}${manifestPath}`, files('manifest', '$uri', manifestType)),
    feed.kind === 'copy'
      ? block(`location = ${base}${feed.path}`, files('feed', '$uri', feed.mediaType))
      : block(`location = ${base}feed`, relay(feed.upstream)),
    block(`location = ${base}${fileName}`, [`error_page 404 ${missing};`, 'return 404;']),
    ...(shell === null
      ? []
      : [block(`location ~ "^${escaped(base)}${routePattern()}$"`, files('page', `/${shell}`))]),
    block(`location ~ "^${escaped(base)}.*\\.[^/]+$"`, files('file', '$uri $uri/index.html')),
    block(`location ${base}`, files('page', shell === null ? '$uri/index.html $uri' : '$uri')),
    ...(base === '/'
      ? []
      : [block(`location = ${base.slice(0, -1)}`, ['absolute_redirect off;', `return 301 ${base};`])]),
    block(`location ${missing}`, [
      ...headerLines('missing', ' always'),
      ...compression,
      `try_files /${missingPage} =404;`,
    ]),
  ];
  const text = [
    '# Written by the build, anew each time. Include it in a server { } whose root is the folder that it is in.',
    ...blocks,
  ].join('\n\n');
  return [{ name: fileName, text: `${text}\n` }];
}

/** The folder holds what is below the base path. */
function below(base: string): string[] {
  return base === '/' ? [] : [`rewrite "^${escaped(base)}(.*)$" /$1 break;`];
}

const compression = [
  'gzip on;',
  'gzip_vary on;',
  'gzip_proxied any;',
  'gzip_comp_level 6;',
  'gzip_min_length 256;',
  `gzip_types ${compressedTypes.join(' ')};`,
];

function headerLines(kind: AnswerKind, when = ''): string[] {
  return Object.entries(answerHeaders[kind]).map(([name, value]) => `add_header ${name} "${value}"${when};`);
}

function relay(upstream: string): string[] {
  const url = configUrl(upstream);
  return [
    'limit_except GET { deny all; }',
    // What is asked for is fixed, its query too.
    'set $args "";',
    `proxy_pass "${url}";`,
    'proxy_http_version 1.1;',
    'proxy_connect_timeout 10s;',
    'proxy_read_timeout 30s;',
    `proxy_set_header Host "${new URL(url).host}";`,
    'proxy_set_header Connection "";',
    'proxy_pass_request_body off;',
    'proxy_set_header Content-Length "";',
    ...withheldFromFeed.map((name) => `proxy_set_header ${name} "";`),
    ...(url.startsWith('https:') ? verifiedTls : []),
    ...withheldHeaders.map((name) => `proxy_hide_header ${name};`),
    `add_header Content-Security-Policy "${foreignPolicy}" always;`,
    'add_header X-Content-Type-Options nosniff always;',
    ...compression,
  ];
}

/** Where Debian and its kin keep the certificates that are trusted. */
const verifiedTls = [
  'proxy_ssl_server_name on;',
  'proxy_ssl_verify on;',
  'proxy_ssl_verify_depth 4;',
  'proxy_ssl_trusted_certificate /etc/ssl/certs/ca-certificates.crt;',
];

function block(head: string, lines: readonly string[]): string {
  return [`${head} {`, ...lines.map((line) => `    ${line}`), '}'].join('\n');
}

/** For a regular expression: a base path has no other sign that means something there. */
function escaped(base: string): string {
  return base.replaceAll('.', '\\.');
}
