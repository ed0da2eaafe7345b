import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the sample feed says of itself; null if it says nothing. */
export interface SampleJournal {
  title: string | null;
  author: string | null;
  description: string | null;
  language: string | null;
}

/** The sample journal's feed below the repository's root. */
export function sampleFeedPath(root: string): string {
  return join(root, 'public', 'sample', 'feed.xml');
}

/** Reads the sample's own channel words. It is our file, so a plain look at the elements before its first item is enough. */
export function readSampleJournal(root: string): SampleJournal {
  const path = sampleFeedPath(root);
  const channel = existsSync(path) ? (readFileSync(path, 'utf8').split(/<item[\s>]/, 1)[0] ?? '') : '';
  const element = (...names: string[]): string | null => {
    for (const name of names) {
      const found = new RegExp(`<${name}(?:\\s[^>]*)?>([^<]+)</${name}>`).exec(channel)?.[1]?.trim();
      if (found) return decodeEntities(found);
    }
    return null;
  };
  return {
    title: element('title'),
    author: element('itunes:author', 'dc:creator', 'author', 'managingEditor'),
    description: element('description'),
    language: element('language'),
  };
}

function decodeEntities(text: string): string {
  const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
  return text.replaceAll(/&(amp|lt|gt|quot|apos);/g, (whole, name: string) => named[name] ?? whole);
}
