import { expect, test } from 'vitest';
import { blogData, collectionData, postingData } from '../../../../src/build/pages/head/structured-data.ts';
import { anEntry } from '../../../store/an-entry.ts';
import { aSite, journalPicture } from '../a-site.ts';

const entry = anEntry(90, {
  title: 'The river',
  origin: { lat: -33.86, lng: 151.21 },
  place: 'Sydney, Australia',
  date: '2026-06-25',
  localTime: '13:45',
  timeZone: 'Australia/Sydney',
  instantMs: Date.parse('2026-06-25T13:45:00+10:00'),
  updated: '2026-06-26',
});
const about = { description: 'It is a car park.', picture: journalPicture };

test('an entry is a posting that was written at a place', () => {
  expect(postingData(entry, about, aSite())).toEqual({
    '@context': 'https://schema.org',
    '@type': 'BlogPosting',
    headline: 'The river',
    description: 'It is a car park.',
    url: 'https://example.org/journal/entry/0090',
    mainEntityOfPage: 'https://example.org/journal/entry/0090',
    datePublished: '2026-06-25T13:45:00+10:00',
    dateModified: '2026-06-26',
    inLanguage: 'en-GB',
    author: { '@type': 'Person', name: 'A. Wanderer' },
    image: {
      '@type': 'ImageObject',
      url: 'https://example.org/journal/previews/journal.png',
      width: 1200,
      height: 630,
    },
    contentLocation: {
      '@type': 'Place',
      name: 'Sydney, Australia',
      geo: { '@type': 'GeoCoordinates', latitude: -33.86, longitude: 151.21 },
    },
    isPartOf: { '@type': 'Blog', name: 'North', url: 'https://example.org/journal/' },
  });
});

test('what nobody knows of an entry is left out', () => {
  const bare = anEntry(1, { origin: null, place: null, date: null, instantMs: 0, updated: null });
  const site = aSite({ author: null, siteUrl: null });
  expect(postingData(bare, { description: null, picture: null }, site)).toEqual({
    '@context': 'https://schema.org',
    '@type': 'BlogPosting',
    headline: 'Entry 0001',
    url: '/journal/entry/0001',
    mainEntityOfPage: '/journal/entry/0001',
    inLanguage: 'en-GB',
    isPartOf: { '@type': 'Blog', name: 'North', url: '/journal/' },
  });
});

test('a place may have a name alone, or nothing but where it is', () => {
  const placeOf = (changes: Parameters<typeof anEntry>[1]) =>
    postingData(anEntry(1, changes), about, aSite());
  expect(placeOf({ origin: null })).toMatchObject({ contentLocation: { name: 'Greenwich' } });
  const unnamed = { '@type': 'Place', geo: { '@type': 'GeoCoordinates', latitude: 51.48, longitude: 0 } };
  expect(placeOf({ place: null })).toHaveProperty('contentLocation', unnamed);
  expect(placeOf({ place: null, origin: { lat: 91, lng: 0 } })).not.toHaveProperty('contentLocation');
});

test('the list is a blog with the postings that it shows, newest first', () => {
  expect(blogData([entry, anEntry(1)], aSite())).toEqual({
    '@context': 'https://schema.org',
    '@type': 'Blog',
    name: 'North',
    url: 'https://example.org/journal/',
    description: 'A walk to the north.',
    inLanguage: 'en-GB',
    author: { '@type': 'Person', name: 'A. Wanderer' },
    blogPost: [
      {
        '@type': 'BlogPosting',
        headline: 'The river',
        url: 'https://example.org/journal/entry/0090',
        datePublished: '2026-06-25T13:45:00+10:00',
      },
      {
        '@type': 'BlogPosting',
        headline: 'Entry 0001',
        url: 'https://example.org/journal/entry/0001',
        datePublished: '2026-01-02T12:00:00Z',
      },
    ],
  });
});

test('a page that gathers entries is a collection of the journal’s', () => {
  const about = { name: 'Entries of 2026', description: 'Sydney · Perth' };
  expect(collectionData({ page: 'year', year: '2026' }, about, aSite())).toEqual({
    '@context': 'https://schema.org',
    '@type': 'CollectionPage',
    name: 'Entries of 2026',
    url: 'https://example.org/journal/entries/2026',
    description: 'Sydney · Perth',
    inLanguage: 'en-GB',
    isPartOf: { '@type': 'Blog', name: 'North', url: 'https://example.org/journal/' },
  });
});
