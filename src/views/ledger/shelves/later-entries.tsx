import type { EntrySummary } from '../../../model/entry/entry.ts';
import { hrefOf } from '../../../state/navigation/navigate.ts';
import { summaries } from '../../../state/signals.ts';
import { wordsIn } from '../../../state/words-in.ts';
import { ledgerWords } from '../../../words/english/books/ledger-words.ts';
import { uiWords } from '../../../words/english/ui-words.ts';
import { formatDay } from '../../ui/format/format-day.ts';
import { journalLanguage } from '../../ui/format/journal-language.ts';
import { indexBySlug, type LaterMention, mentionsOf } from '../lines/mentions-of.ts';
import type { ExpectingLine } from '../lines/shelve-lines.ts';
import css from './later-entries.module.css';

const words = wordsIn('ledger', ledgerWords);
const shared = wordsIn('ui', uiWords);

/** More would be a list of their own. */
const maxEntries = 3;

/** More would bury the sentence that they are about. */
const maxMentions = 2;

/** Where the outcome may be found: the first entries since, and those that mention the same names. */
export function LaterEntries({ line }: { line: ExpectingLine }) {
  const later = findLaterEntries(line);
  if (later.length === 0) return null;
  return (
    <p class={css.later}>
      {words().writtenSince}
      {later.map((entry, index) => (
        <span key={entry.id}>
          {index > 0 && shared().comma}
          <a href={hrefOf({ page: 'entry', slug: entry.slug })}>
            {entry.number ?? entry.title}
            {entry.date && (
              <span class="visually-hidden">
                {shared().comma}
                {formatDay(entry.date)}
              </span>
            )}
          </a>
        </span>
      ))}
      {mentionsOf(line, maxMentions).map((mention) => (
        <Mention key={mention.thread} {...mention} />
      ))}
    </p>
  );
}

/**
 * The entries after the one with the expectation, to the end of its window and one beyond, the earliest first; at
 * most three.
 */
function findLaterEntries({ slug, expectation: { to } }: ExpectingLine): EntrySummary[] {
  const index = indexBySlug.value.get(slug);
  if (index === undefined) return [];
  const next = summaries.value.slice(Math.max(0, index - maxEntries), index).reverse();
  const beyond = to === null ? -1 : next.findIndex(({ date }) => date !== null && date > to);
  return beyond < 0 ? next : next.slice(0, beyond + 1);
}

function Mention({ name, thread, count }: LaterMention) {
  const [before, after] = words().mentions(count);
  return (
    <span class={css.mention}>
      {before}
      <a href={hrefOf({ page: 'thread', slug: thread })} lang={journalLanguage()}>
        {name}
      </a>
      {after}
    </span>
  );
}
