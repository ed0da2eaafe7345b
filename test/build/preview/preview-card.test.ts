import { expect, test } from 'vitest';
import { journalCardOf, previewCardsOf } from '../../../src/build/preview/preview-card.ts';
import { summaryOf } from '../../fixtures/entry-summary.ts';

const journal = { title: 'Waymark', language: 'en', accent: null };
const athens = { lat: 37.98381, lng: 23.727539 };
const chania = { lat: 35.5138, lng: 24.018 };

test('an entry that is only numbered is headed by its place, and needs no place below', () => {
  const entry = summaryOf({ slug: '0090', place: 'Los Angeles, California, USA', date: '2026-07-28' });
  const [card] = previewCardsOf([entry], journal);
  expect(card).toMatchObject({
    slug: '0090',
    journal: 'Waymark',
    number: '0090',
    headline: 'Los Angeles, USA',
    date: { words: 'July 28, 2026', figures: '2026-07-28' },
    place: null,
    origin: null,
    position: null,
  });
});

test('one with a title of its own has its place below it', () => {
  const entry = summaryOf({ slug: '0090', title: 'On capability', place: 'Tokyo, Japan', origin: athens });
  const [card] = previewCardsOf([entry], journal);
  expect(card).toMatchObject({
    headline: 'On capability',
    place: 'Tokyo, Japan',
    position: '37.98° N, 23.73° E',
  });
});

test('no number is said twice', () => {
  const [card] = previewCardsOf([summaryOf({ slug: '0090', place: null })], journal);
  expect(card).toMatchObject({ number: null, headline: 'Entry 0090' });
});

test('the day is written in the journal’s language', () => {
  const dateIn = (language: string) =>
    previewCardsOf([summaryOf({ slug: '1', date: '2026-07-28' })], { ...journal, language })[0]?.date?.words;
  expect(dateIn('de')).toBe('28. Juli 2026');
  expect(dateIn('ja')).toBe('2026年7月28日');
});

test('the way to an entry is that of the ones before it, and a new entry changes no other card', () => {
  const older = [
    summaryOf({ slug: '2', origin: chania }),
    summaryOf({ slug: '1', origin: athens }),
    summaryOf({ slug: '0', date: null }),
  ];
  const cards = previewCardsOf(older, journal);
  expect(cards.map(({ previous }) => previous.length)).toEqual([1, 0, 0]);
  expect(previewCardsOf([summaryOf({ slug: '3', origin: athens }), ...older], journal).slice(1)).toEqual(
    cards,
  );
});

test('the journal’s card has every place once, the newest first, and the days it spans', () => {
  const entries = [
    summaryOf({ slug: '3', origin: chania, date: '2026-08-01' }),
    summaryOf({ slug: '2', origin: athens, date: '2026-07-20' }),
    summaryOf({ slug: '1', origin: { lat: 37.984, lng: 23.731 }, date: '2026-03-28' }),
  ];
  const card = journalCardOf(entries, journal);
  expect(card).toMatchObject({ slug: '', headline: 'Waymark', origin: chania });
  expect(card.origins).toHaveLength(2);
  expect(card.date?.figures).toBe('2026-03-28 – 2026-08-01');
  expect(card.date?.words).toMatch(/^March 28\s–\sAugust 1, 2026$/);
  expect(journalCardOf([], journal)).toMatchObject({ origin: null, date: null });
});
