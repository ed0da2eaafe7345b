import { localDay } from '../../../model/calendar/calendar-day.ts';
import type { EntrySummary } from '../../../model/entry/entry.ts';
import type { Highlight, SavedMark } from '../../../model/reader/reader-data.ts';
import type { MarksQuery } from '../../../state/route.ts';
import { headlineOf, shortPlace } from '../../ui/format/describe-entry.ts';
import { formatWholeDay } from '../../ui/format/format-day.ts';
import { joinFacts } from '../../ui/format/join-facts.ts';
import { wordsOfMarks } from '../words-of-marks.ts';

/** Everything that the reader saved or marked of one entry, as far as it is to be shown. */
export interface MarkGroup {
  /** The entry's id. */
  id: string;
  /** Null if the entry is not on the device. */
  summary: EntrySummary | null;
  saved: SavedMark | null;
  highlights: readonly Highlight[];
}

/** Everything that the reader saved or marked. */
export interface KeptMarks {
  /** Newest first. */
  summaries: readonly EntrySummary[];
  saved: ReadonlyMap<string, SavedMark>;
  highlights: ReadonlyMap<string, readonly Highlight[]>;
}

type Shown = MarksQuery['show'] | undefined;

/** What was saved or marked, by entry, the newest entry first; entries that are not on the device come last. */
export function groupMarks({ summaries, saved, highlights }: KeptMarks, show: Shown): MarkGroup[] {
  const ids = new Set([...saved.keys(), ...highlights.keys()]);
  const known = summaries.filter(({ id }) => ids.delete(id));
  const entries = [...known.map((summary) => ({ id: summary.id, summary })), ...[...ids].map(nameless)];
  return entries
    .map(({ id, summary }) => ({
      id,
      summary,
      saved: saved.get(id) ?? null,
      highlights: show === 'saved' ? [] : (highlights.get(id) ?? []).filter((one) => isShown(one, show)),
    }))
    .filter((group) => group.highlights.length > 0 || (group.saved && (!show || show === 'saved')));
}

function nameless(id: string): { id: string; summary: null } {
  return { id, summary: null };
}

function isShown({ anchor, note }: Highlight, show: Shown): boolean {
  if (show === 'highlights') return anchor !== null;
  return show === 'notes' ? note !== '' : true;
}

/** An entry's highlights in the order of its text; notes to the whole come last. */
export function orderHighlights(highlights: readonly Highlight[]): Highlight[] {
  return [...highlights].sort(({ anchor: a }, { anchor: b }) =>
    a && b ? a.block - b.block || a.start - b.start : Number(a === null) - Number(b === null),
  );
}

/** An entry's title, else that it is not here. */
export function titleOfGroup({ summary }: MarkGroup): string {
  return summary?.title ?? wordsOfMarks().page.missing;
}

/** `Trieste, Italy · Wednesday, June 3, 2026`, as far as the parts exist. */
export function datelineOfGroup({ summary }: MarkGroup): string {
  if (!summary) return '';
  const place = summary.place && shortPlace(summary.place);
  const isNamedByPlace = place !== null && headlineOf(summary) === place;
  return joinFacts(isNamedByPlace ? summary.title : place, summary.date && formatWholeDay(summary.date));
}

/** That an entry is saved, and since which day of the reader's own calendar. */
export function savedOn({ atMs }: SavedMark): string {
  return wordsOfMarks().page.savedOn(formatWholeDay(localDay(atMs)));
}
