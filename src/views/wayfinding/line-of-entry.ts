import type { EntrySummary } from '../../model/entry/entry.ts';
import { hrefOf } from '../../state/navigation/navigate.ts';
import type { Route } from '../../state/route.ts';
import { readMarks } from '../../state/signals.ts';
import { datelineOf, headlineOf } from '../ui/format/describe-entry.ts';
import { formatWholeDay } from '../ui/format/format-day.ts';
import { joinFacts } from '../ui/format/join-facts.ts';
import type { Line } from '../ui/line-list.tsx';

/** An entry as a line of a page that is not in the list's order, so with its full date. */
export function lineOfEntry(entry: EntrySummary, to: Route = { page: 'entry', slug: entry.slug }): Line {
  return {
    key: entry.id,
    href: hrefOf(to),
    title: entry.title,
    heading: headlineOf(entry),
    aside: entry.number,
    isUnread: !readMarks.value.has(entry.id),
    text: entry.firstLine,
    dateline: joinFacts(entry.date && formatWholeDay(entry.date), datelineOf(entry)),
  };
}
