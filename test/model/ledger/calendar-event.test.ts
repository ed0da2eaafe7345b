import { expect, test } from 'vitest';
import { type CalendarEvent, formatCalendarEvent } from '../../../src/model/ledger/calendar-event.ts';

const event = (changes: Partial<CalendarEvent> = {}): CalendarEvent => ({
  uid: 'guid-90@mean-sea-level',
  date: '2026-09-25',
  title: 'Due: the gauge',
  description: 'It will have drifted.',
  url: 'https://example.org/entry/0090',
  stampMs: Date.UTC(2026, 5, 26, 7, 8, 9),
  ...changes,
});

/** Unfolded and unescaped, as a calendar reads it. */
function read(text: string): Record<string, string> {
  const lines = text.replaceAll('\r\n ', '').split('\r\n').filter(Boolean);
  return Object.fromEntries(
    lines.map((line) => {
      const [name = ''] = line.split(/[:;]/, 1);
      const value = line.slice(line.indexOf(':') + 1);
      return [name, value.replace(/\\(.)/g, (_, after: string) => (after === 'n' ? '\n' : after))];
    }),
  );
}

test('a due day is an event of that whole day', () => {
  expect(formatCalendarEvent(event()).split('\r\n')).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Waymark//Ledger//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    'UID:guid-90@mean-sea-level',
    'DTSTAMP:20260626T070809Z',
    'DTSTART;VALUE=DATE:20260925',
    'DTEND;VALUE=DATE:20260926',
    'SUMMARY:Due: the gauge',
    'DESCRIPTION:It will have drifted.',
    'URL:https://example.org/entry/0090',
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]);
});

test('the last day of a year ends with the next one', () => {
  expect(read(formatCalendarEvent(event({ date: '2026-12-31' })))).toMatchObject({ DTEND: '20270101' });
});

test('no line is longer than 75 octets, and no character is cut', () => {
  const title = `Håkon’s ${'ørret, 鱒 and 🐟; '.repeat(20)}end`;
  const text = formatCalendarEvent(event({ title }));
  const sizes = text.split('\r\n').map((line) => new TextEncoder().encode(line).length);
  expect(Math.max(...sizes)).toBeLessThanOrEqual(75);
  expect(Math.max(...sizes)).toBeGreaterThan(70);
  expect(text).not.toContain('\uFFFD');
  expect(read(text).SUMMARY).toBe(title);
});

test('commas, semicolons, backslashes and line breaks come through', () => {
  const description = 'One, two; three\\four\nfive';
  const text = formatCalendarEvent(event({ description: description.replace('\n', '\r\n') }));
  expect(text).toContain('One\\, two\\; three\\\\four\\nfive');
  expect(read(text).DESCRIPTION).toBe(description);
});

test('nothing in a text can add a property', () => {
  const text = formatCalendarEvent(
    event({ title: 'x\r\nATTENDEE:mailto:a@b.c', uid: 'a\nb', description: 'a\u2028ALARM:x\u0000' }),
  );
  expect(text.split('\r\n').filter((line) => /^(?:ATTENDEE|ALARM|b)/.test(line))).toEqual([]);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/\p{Cc}/u);
});

test('an event without a page and a text has none', () => {
  expect(Object.keys(read(formatCalendarEvent(event({ url: null, description: '' }))))).not.toEqual(
    expect.arrayContaining(['URL']),
  );
});
