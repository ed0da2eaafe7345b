import { useRef } from 'preact/hooks';
import { openingTitle } from '../../model/entry/opening-title.ts';
import { hrefOf } from '../../state/navigation/navigate.ts';
import {
  journalTitle,
  type OpenedEntry,
  openEntry,
  revisedIds,
  route,
  summaries,
} from '../../state/signals.ts';
import { wordsIn } from '../../state/words-in.ts';
import { entryWords } from '../../words/english/entry/entry-words.ts';
import { InsetMap } from '../inset-map/inset-map.tsx';
import { UnfilledPage } from '../notice/unfilled-page.tsx';
import { addressOf, hasAddress } from '../ui/format/address-of.ts';
import { isTitledByNumber } from '../ui/format/describe-entry.ts';
import { journalLanguage } from '../ui/format/journal-language.ts';
import { lazyPart } from '../ui/lazy/lazy-part.tsx';
import { inNextFrame } from '../ui/next-frame.ts';
import { EntryBar } from './bar/entry-bar.tsx';
import { EntryNeighbours } from './bar/entry-neighbours.tsx';
import css from './entry-page.module.css';
import { useArrival, useReading } from './reading/use-reading.ts';
import { BodyView } from './text/body-view.tsx';
import { EntryFacts } from './text/entry-facts.tsx';
import { ExpectedBefore } from './text/expected-before.tsx';
import { Signatures } from './text/signatures.tsx';

const words = wordsIn('entry', entryWords);

const EntryMissing = lazyPart('entry-missing', () =>
  import('./entry-missing.tsx').then((module) => module.EntryMissing),
);
const WhileReading = lazyPart('while-reading', () =>
  import('./reading/while-reading.tsx').then((module) => module.WhileReading),
);
const EntryMarks = lazyPart('entry-marks', () =>
  import('../marks/in-entry/entry-marks.tsx').then((module) => module.EntryMarks),
);
const RevisedNote = lazyPart('revised-note', () =>
  import('./text/revised-note.tsx').then((module) => module.RevisedNote),
);
const CatchUpWay = lazyPart('catch-up-way', () =>
  import('./catch-up-way.tsx').then((module) => module.CatchUpWay),
);
const EntryEnd = lazyPart('entry-end', () => import('./end/entry-end.tsx').then((module) => module.EntryEnd));

/** The entry that the address names. */
export function EntryPage() {
  const open = openEntry.value;
  switch (open.kind) {
    case 'open':
      // Keyed: another entry starts with fresh state.
      return <OpenEntry key={open.entry.id} {...open} />;
    case 'missing':
      return <EntryMissing slug={open.slug} />;
    case 'awaited':
    case 'failed':
      return <UnfilledPage title={journalTitle.value} />;
    default:
      return <div class={css.opening} />;
  }
}

function OpenEntry({ entry, line, before }: OpenedEntry) {
  const article = useRef<HTMLElement | null>(null);
  const end = useRef<HTMLDivElement | null>(null);
  const title = useRef<HTMLHeadingElement | null>(null);
  const reading = useReading(entry, article, end);
  // Moves screen readers to the new page's title; sighted readers see no focus ring.
  useArrival(({ isStart, isReturn }) => {
    if (!isStart && !isReturn) title.current?.focus({ preventScroll: true });
  });
  return (
    <>
      <WhileReading article={article} reading={reading} />
      <EntryBar entry={entry} reading={reading} />
      <article ref={article} class={css.article} aria-labelledby="entry-title">
        <header class={css.header}>
          <h1
            ref={title}
            id="entry-title"
            tabIndex={-1}
            // A post without a title is named by its first words: they are visible in the text already.
            class={entry.title === openingTitle(entry.body) ? 'visually-hidden' : css.title}
            data-number-only={isTitledByNumber(entry) || undefined}
            // If the place is set large below, the two are aligned to one edge.
            dir={isTitledByNumber(entry) ? undefined : 'auto'}
            lang={journalLanguage()}
          >
            {entry.title}
          </h1>
          <EntryFacts entry={entry} />
          {revisedIds.value.has(entry.id) && <RevisedNote entry={entry} />}
        </header>
        {entry.origin && (
          <a
            href={hrefOf({ page: 'map', entry: entry.slug })}
            class={css.map}
            aria-label={words().placeOnMap(entry.place)}
          >
            <InsetMap
              origin={entry.origin}
              {...(entry.place && { name: entry.place.split(',')[0] ?? '' })}
              previous={pastStops(entry)}
            />
          </a>
        )}
        {reading.isResumed.value && (
          <button type="button" class={css.fromTop} onClick={reading.startOver}>
            {words().fromTop}
          </button>
        )}
        <div ref={end} class={css.text}>
          <ExpectedBefore entry={entry} before={before} />
          <BodyView body={entry.body} />
          <Signatures entry={entry} line={line} />
          <p class="for-print">
            {hasAddress(entry) ? `${journalTitle.value} · ${addressOf(entry)}` : journalTitle}
          </p>
        </div>
        <footer class={css.footer} {...inNextFrame}>
          {entry.isCut && (
            <p class={css.cut}>
              {words().isCut}{' '}
              {entry.permalink && (
                <a href={entry.permalink} target="_blank" rel="noopener noreferrer">
                  {words().readWhole}
                </a>
              )}
            </p>
          )}
          <div class={css.marks}>
            <EntryMarks entry={entry} text={end} />
          </div>
          {route.value.page === 'entry' && route.value.within ? (
            <CatchUpWay slug={entry.slug} />
          ) : (
            <EntryNeighbours slug={entry.slug} />
          )}
          <EntryEnd entry={entry} />
        </footer>
      </article>
    </>
  );
}

/** The places written from before this one, newest first: where the route on the inset map comes from. */
function pastStops(entry: OpenedEntry['entry']) {
  const rows = summaries.value;
  const index = rows.findIndex(({ slug }) => slug === entry.slug);
  if (index < 0) return [];
  return rows.slice(index + 1, index + 12).flatMap(({ origin }) => (origin ? [origin] : []));
}
