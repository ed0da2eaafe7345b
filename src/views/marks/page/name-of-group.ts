import type { SavedMark } from '../../../model/reader/reader-data.ts';
import { headlineOf, shortPlace } from '../../ui/format/describe-entry.ts';
import { formatWholeDay } from '../../ui/format/format-day.ts';
import { joinFacts } from '../../ui/format/join-facts.ts';
import { localDay } from '../../ui/format/local-day.ts';
import { wordsOfMarks } from '../words-of-marks.ts';
import type { MarkGroup } from './group-marks.ts';

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
