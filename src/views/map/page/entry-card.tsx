import { useLayoutEffect, useRef } from 'preact/hooks';
import type { EntrySummary } from '../../../model/entry/entry.ts';
import { distanceKm } from '../../../model/place/distance-km.ts';
import { hrefOf } from '../../../state/navigation/navigate.ts';
import { wordsIn } from '../../../state/words-in.ts';
import { mapWords } from '../../../words/english/map-words.ts';
import { uiWords } from '../../../words/english/ui-words.ts';
import { excerptOf, headlineOf, isTitledByNumber } from '../../ui/format/describe-entry.ts';
import { journalLanguage } from '../../ui/format/journal-language.ts';
import { readerPlace } from '../locate-reader.ts';
import { MapIcon } from '../map-icon.tsx';
import { mapFace, selectedIndex } from '../map-state.ts';
import { formatCardDay } from '../points/format-days.ts';
import { describeDistance } from '../points/nearest-places.ts';
import { neighbourOf, pause, stepEntry } from '../timeline/playback.ts';
import css from './entry-card.module.css';
import { type Drag, followPointer } from './follow-pointer.ts';
import { describeWritten } from './night-entry.ts';
import { swipeCard } from './swipe-card.ts';

const words = wordsIn('map', mapWords);
const shared = wordsIn('ui', uiWords);

interface EntryCardProps {
  entry: EntrySummary;
  /** Starts dragging what the card is part of, if that can be dragged up and down. */
  onDragAlong?: () => Drag;
}

/**
 * The selected entry at the bottom of the map: all of it is one link to the entry. Swiping it sideways, or the arrow
 * keys, step along the journey, and the map follows.
 */
export function EntryCard({ entry, onDragAlong }: EntryCardProps) {
  const card = useRef<HTMLElement>(null);
  const headline = headlineOf(entry);
  useSettling(card, entry.slug);
  return (
    <article
      ref={card}
      class={css.card}
      onKeyDown={(event) => {
        if (event.altKey || event.ctrlKey || event.metaKey) return;
        if (event.key === 'ArrowRight') step(1);
        else if (event.key === 'ArrowLeft') step(-1);
      }}
      onPointerDown={(event) =>
        followPointer(event, (axis) => {
          if (axis === 'along') return onDragAlong?.() ?? null;
          return card.current && swipeCard(card.current, hasNeighbour, step);
        })
      }
    >
      <CardDateline entry={entry} />
      <h2 class={css.headline} dir="auto" lang={journalLanguage()}>
        <a href={hrefOf({ page: 'entry', slug: entry.slug })} draggable={false}>
          {headline !== entry.title && (
            <span key={entry.title} class="visually-hidden">
              {entry.title}
              {shared().comma}
            </span>
          )}
          <span key={entry.slug}>{headline}</span>
        </a>
      </h2>
      <p key={entry.slug} class={css.excerpt} dir="auto" lang={journalLanguage()}>
        {excerptOf(entry.firstLine, 90)}
      </p>
      <CardLight entry={entry} />
      <span class={css.chevron}>
        <MapIcon name="next" />
      </span>
    </article>
  );
}

function CardDateline({ entry }: { entry: EntrySummary }) {
  const reader = readerPlace.value;
  const facts = [
    entry.date && formatCardDay(entry.date),
    entry.localTime,
    entry.state,
    entry.origin ? null : words().cardWithoutPlace,
    reader?.kind === 'found' && entry.origin && describeDistance(distanceKm(reader.here, entry.origin)),
  ].filter((fact) => fact);
  return (
    <p class={css.dateline}>
      {entry.number && (
        <b key={entry.number} class={css.number} aria-hidden={isTitledByNumber(entry) ? 'true' : undefined}>
          {entry.number}
        </b>
      )}
      {facts.map((fact) => (
        <span key={fact}>{fact}</span>
      ))}
    </p>
  );
}

/** On the map's night face: the light in which the entry was written. */
function CardLight({ entry }: { entry: EntrySummary }) {
  const written = mapFace.value === 'night' ? describeWritten(entry) : null;
  return (
    written && (
      <p key={written} class={css.light}>
        {written[0]?.toUpperCase() + written.slice(1)}
      </p>
    )
  );
}

function hasNeighbour(step: 1 | -1): boolean {
  return neighbourOf(selectedIndex.value, step) >= 0;
}

function step(step: 1 | -1): void {
  pause();
  stepEntry(step);
}

/** Another entry on the same card is animated in; the card itself stays, and the focus with it. */
function useSettling(card: { current: HTMLElement | null }, slug: string): void {
  useLayoutEffect(() => {
    card.current?.animate([{ opacity: 0.3 }, {}], { duration: 140, easing: 'cubic-bezier(0.2, 0, 0, 1)' });
  }, [slug]);
}
