import { useState } from 'preact/hooks';
import type { EntrySummary } from '../../../model/entry/entry.ts';
import { hrefOf } from '../../../state/navigation/navigate.ts';
import { wordsIn } from '../../../state/words-in.ts';
import { placesWords } from '../../../words/english/books/places-words.ts';
import { mapWords } from '../../../words/english/map-words.ts';
import { excerptOf, headlineOf, isTitledByNumber, shortPlace } from '../../ui/format/describe-entry.ts';
import { joinFacts } from '../../ui/format/join-facts.ts';
import { journalLanguage } from '../../ui/format/journal-language.ts';
import { SheetDialog } from '../../ui/sheet-dialog.tsx';
import { haveOnePlace, townOf } from '../points/describe-cluster.ts';
import { formatDayNumber } from '../points/format-days.ts';
import type { EntryPoints } from '../points/gather-entry-points.ts';
import css from './cluster-dialog.module.css';

const words = wordsIn('map', mapWords);
const ofPlaces = wordsIn('places', placesWords);

/** One city may have years of entries: this many are shown, and the rest on request. */
const entriesAtOnce = 100;

export interface ClusterDialogProps {
  points: EntryPoints;
  /** Indexes of the entries, oldest first. */
  members: readonly number[];
  onClose: () => void;
  /** The reader chose an entry and is about to leave for its page. */
  onChoose: (index: number) => void;
}

/**
 * The entries of a cluster (one place, or several around a town) by date, newest first, in a dialog that Escape, Back
 * and a tap beside it close.
 */
export function ClusterDialog({ points, members, onClose, onChoose }: ClusterDialogProps) {
  const [shown, setShown] = useState(entriesAtOnce);
  const newestFirst = [...members].reverse();
  const newest = points.entries[newestFirst[0] ?? 0];
  const isOne = haveOnePlace(points, members);
  const name = newest?.place
    ? isOne
      ? shortPlace(newest.place)
      : words().clusterDialog.around(townOf(newest.place))
    : words().clusterDialog.here;
  return (
    <SheetDialog name={name} note={words().clusterDialog.count(members.length)} onClose={onClose}>
      <ul class={css.list}>
        {newestFirst.slice(0, shown).map((index) => {
          const entry = points.entries[index];
          return (
            entry && (
              <li key={entry.slug} class={css.row}>
                <PlaceRow
                  entry={entry}
                  day={formatDayNumber(points.day[index] ?? 0)}
                  showsPlace={!isOne}
                  onChoose={() => onChoose(index)}
                />
              </li>
            )
          );
        })}
      </ul>
      {shown < members.length && (
        <button type="button" class={css.more} onClick={() => setShown(shown + entriesAtOnce)}>
          {ofPlaces().older}
        </button>
      )}
    </SheetDialog>
  );
}

interface PlaceRowProps {
  entry: EntrySummary;
  day: string;
  showsPlace: boolean;
  onChoose: () => void;
}

function PlaceRow({ entry, day, showsPlace, onChoose }: PlaceRowProps) {
  const place = showsPlace ? headlineOf(entry) : isTitledByNumber(entry) ? null : entry.title;
  return (
    <a href={hrefOf({ page: 'entry', slug: entry.slug })} class={css.link} onClick={onChoose}>
      <span class={css.top}>
        <span class={css.day}>{place ?? day}</span>
        {entry.number && <span class={css.number}>{entry.number}</span>}
      </span>
      <span class={css.excerpt} dir="auto" lang={journalLanguage()}>
        {excerptOf(entry.firstLine, 88)}
      </span>
      <span class={css.dateline}>{joinFacts(place && day, entry.localTime, entry.state)}</span>
    </a>
  );
}
