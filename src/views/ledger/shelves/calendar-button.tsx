import { formatCalendarEvent } from '../../../model/ledger/calendar-event.ts';
import { downloadFile } from '../../../state/download-file.ts';
import { hrefOf } from '../../../state/navigation/navigate.ts';
import { journalTitle } from '../../../state/signals.ts';
import { wordsIn } from '../../../state/words-in.ts';
import { ledgerWords } from '../../../words/english/books/ledger-words.ts';
import { formatWholeDay } from '../../ui/format/format-day.ts';
import type { ExpectingLine } from '../lines/shelve-lines.ts';

const words = wordsIn('ledger', ledgerWords);

/** Adds the last day of an expectation to the calendar of the reader's device, through a calendar file. */
export function CalendarButton({ line }: { line: ExpectingLine }) {
  const { to } = line.expectation;
  if (to === null) return null;
  return (
    <button type="button" onClick={() => downloadFile(calendarFileOf(line, to))}>
      {words().addToCalendar}
    </button>
  );
}

function calendarFileOf({ id, slug, title, date, expects }: ExpectingLine, to: string) {
  const { host, origin } = location;
  return {
    name: `expected-${slug}.ics`,
    type: 'text/calendar',
    text: formatCalendarEvent({
      uid: `expected-${encodeURIComponent(id)}@${host}`,
      date: to,
      title: words().calendarTitle(expects),
      description: [journalTitle.value, title, date && formatWholeDay(date)].filter(Boolean).join(', '),
      url: origin + hrefOf({ page: 'ledger', entry: slug }),
      stampMs: Date.now(),
    }),
  };
}
