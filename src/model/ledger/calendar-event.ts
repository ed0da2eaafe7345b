import { dateOfDay, dayNumberOf } from '../calendar/calendar-day.ts';
/** An event of one whole day. Texts are plain, and may have line breaks. */
export interface CalendarEvent {
  /** Globally unique, so that a calendar which imports it again replaces it: `<what>@<whose>`. */
  uid: string;
  /** `YYYY-MM-DD`. */
  date: string;
  title: string;
  description: string;
  /** Absolute URL, or null. */
  url: string | null;
  /** When the event was created, in ms since 1970 UTC. */
  stampMs: number;
}

/**
 * A calendar of one event in the format of RFC 5545, for a file of type `text/calendar`: lines end with CRLF and are
 * folded at 75 octets. It is transparent (TRANSP), so that nobody seems busy.
 */
export function formatCalendarEvent({ uid, date, title, description, url, stampMs }: CalendarEvent): string {
  const nextDay = dateOfDay(dayNumberOf(date) + 1);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Waymark//Ledger//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    `UID:${escapeText(uid)}`,
    `DTSTAMP:${formatInstant(stampMs)}`,
    `DTSTART;VALUE=DATE:${formatDay(date)}`,
    `DTEND;VALUE=DATE:${formatDay(nextDay)}`,
    `SUMMARY:${escapeText(title)}`,
    ...(description === '' ? [] : [`DESCRIPTION:${escapeText(description)}`]),
    ...(url === null ? [] : [`URL:${new URL(url).href}`]),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

/** RFC 5545, 3.3.11. Control characters are not allowed in a text. */
function escapeText(text: string): string {
  return text
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n')
    .replace(/\p{Cc}/gu, ' ');
}

function formatDay(date: string): string {
  return date.replaceAll('-', '');
}

function formatInstant(instantMs: number): string {
  return new Date(instantMs).toISOString().replace(/\.\d+/, '').replace(/[-:]/g, '');
}

const lineOctets = 75;
const encoder = new TextEncoder();

/** RFC 5545, 3.1: a continued line begins with a space; no character is cut in two. */
function fold(line: string): string {
  const lines: string[] = [];
  let current = '';
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > lineOctets) {
      lines.push(current);
      current = ' ';
      octets = 1;
    }
    current += character;
    octets += size;
  }
  return [...lines, current].join('\r\n');
}
