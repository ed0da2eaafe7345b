import type { Entry } from '../model/entry/entry.ts';
import type { EntryTerms, NameCount } from '../model/journal/entry-terms.ts';
import { countNouns } from './count-nouns.ts';
import { entryLines } from './entry-lines.ts';
import { findNameRuns } from './find-name-runs.ts';
import { tokenize } from './tokenize.ts';
import { packWords, type WordCount } from './word-counts.ts';

/** Raise it when {@link scanEntry} finds different words: stored results of another version are then recreated. */
export const scanVersion = 2;

/** Scans the words of one entry; `calendar` comes from `calendarWords`. Pure. */
export function scanEntry(entry: Entry, calendar: ReadonlySet<string>): EntryTerms {
  const names = new Map<string, NameCount>();
  const words = new Map<string, WordCount>();
  for (const line of entryLines(entry)) {
    const tokens = tokenize(line.text);
    for (const run of findNameRuns(tokens, calendar)) {
      const key = `${run.title ?? ''}|${run.isDoubtful}|${run.text}`;
      const known = names.get(key);
      if (known) known.count += 1;
      else names.set(key, { ...run, count: 1 });
    }
    countNouns(tokens, words, line.isClosing);
  }
  return {
    entry: entry.slug,
    contentHash: entry.contentHash,
    version: scanVersion,
    names: [...names.values()],
    words: packWords(words.values()),
  };
}
