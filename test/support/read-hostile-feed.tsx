import { renderToString } from 'preact-render-to-string';
import { parseFeed } from '../../src/feed/parse-feed.ts';
import type { Entry } from '../../src/model/entry/entry.ts';
import { BodyView } from '../../src/views/entry/text/body-view.tsx';
import { findDangers } from './find-dangers.ts';
import type { InjectionPayload } from './injection-payloads.ts';
import { type HostileFormat, hostileFormats } from './write-hostile-feed.ts';

/** Reads a feed with a payload in each field of each item, as the app reads it. */
export function readHostileFeed(format: HostileFormat, payloads: readonly InjectionPayload[]): Entry[] {
  const [contentType, write] = hostileFormats[format];
  const bytes = new TextEncoder().encode(write(payloads));
  const parsed = parseFeed(bytes, { feedUrl: 'https://ferry.example/feed', contentType });
  if (parsed.kind === 'failed') throw new Error(`not read: ${parsed.failure.kind}`);
  return parsed.entries;
}

/** What is dangerous in the entries' texts as the app writes them, and in where they lead. */
export function findTextDangers(entries: readonly Entry[]): string[] {
  return entries.flatMap(({ title, body, permalink }) => {
    const dangers = findDangers(renderToString(<BodyView body={body} />));
    if (permalink !== null && !/^https?:/.test(permalink)) dangers.push(permalink);
    return dangers.map((danger) => `${title}: ${danger}`);
  });
}
