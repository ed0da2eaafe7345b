import { useComputed } from '@preact/signals';
import type { EntrySummary } from '../model/entry/entry.ts';
import { journal } from '../model/journal/journal.ts';
import { hrefOf } from '../state/navigation/navigate.ts';
import { journalTitle, summaries, summariesComplete, writtenState } from '../state/signals.ts';
import { wordsIn } from '../state/words-in.ts';
import { appWords } from '../words/english/app-words.ts';
import css from './cover-page.module.css';
import { InsetMap } from './inset-map/inset-map.tsx';
import { headlineOf } from './ui/format/describe-entry.ts';
import { formatWholeDay } from './ui/format/format-day.ts';
import { joinFacts } from './ui/format/join-facts.ts';
import { journalLanguage } from './ui/format/journal-language.ts';

const words = wordsIn('app', appWords);

/** The journal's cover, beside the list while no entry is open, on wide screens. */
export function CoverPage() {
  const newest = summaries.value[0];
  const first = useComputed(() =>
    summariesComplete.value ? summaries.value.at(-1) : writtenState.value?.oldest,
  ).value;
  const stops = summaries.value.flatMap(({ origin }) => (origin ? [origin] : [])).slice(0, 12);
  const lang = journalLanguage();
  const [latest, ...previous] = stops;
  return (
    <div class={css.cover}>
      <div class={css.map}>
        {latest && newest && (
          <InsetMap origin={latest} previous={previous} name={headlineOf(newest).split(',')[0] ?? ''} />
        )}
      </div>
      <h2 lang={lang}>{journalTitle}</h2>
      {journal.description && (
        <p class={css.description} lang={lang} dir="auto">
          {journal.description}
        </p>
      )}
      {journal.author && (
        <p class={css.author} lang={lang}>
          {journal.author}
        </p>
      )}
      {newest && (
        <ul class={css.ways}>
          <Way name={words().cover.newest} entry={newest} />
          {first && first !== newest && <Way name={words().cover.oldest} entry={first} />}
        </ul>
      )}
    </div>
  );
}

function Way({ name, entry }: { name: string; entry: EntrySummary }) {
  return (
    <li>
      <a href={hrefOf({ page: 'entry', slug: entry.slug })}>
        <span>{name}</span>
        {joinFacts(headlineOf(entry), entry.date && formatWholeDay(entry.date))}
      </a>
    </li>
  );
}
