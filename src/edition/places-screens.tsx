import type { ComponentChildren } from 'preact';
import { hrefOf } from '../state/navigation/navigate.ts';
import { journalTitle, summaries } from '../state/signals.ts';
import { wordsIn } from '../state/words-in.ts';
import { BookTabs } from '../views/books/book-tabs.tsx';
import { entryPoints } from '../views/map/map-state.ts';
import { formatDayNumber, formatDayRange } from '../views/map/points/format-days.ts';
import { WorldPicture } from '../views/painter/world-picture.tsx';
import { type Country, groupPlaces, type Place } from '../views/places/group-places.ts';
import css from '../views/places/places-page.module.css';
import { headlineOf, isTitledByNumber } from '../views/ui/format/describe-entry.ts';
import { journalLanguage } from '../views/ui/format/journal-language.ts';
import { PageHeader } from '../views/ui/page/page-header.tsx';
import { placesWords } from '../words/english/books/places-words.ts';
import { listWords } from '../words/english/list/list-words.ts';
import { mapWords } from '../words/english/map-words.ts';
import { writtenWords } from '../words/english/written-words.ts';

const words = wordsIn('places', placesWords);
const list = wordsIn('list', listWords);
const map = wordsIn('map', mapWords);
const written = wordsIn('written', writtenWords);

/** One page has at most this many links to entries; what a place has beyond its share is reached through its years. */
const maxLinks = 500;
const maxOfPlace = 50;
const minOfPlace = 3;

/** The world with the journal's way through it, and its places as ways to their entries. */
export function MapScreen() {
  const origins = summaries.value.flatMap(({ origin }) => origin ?? []);
  return (
    <>
      <PageHeader title={map().title}>{words().lead}</PageHeader>
      <div class="plain-world">
        <WorldPicture origins={origins} label={written().worldOf(journalTitle.value)} />
      </div>
      <Countries
        drawPlace={(place, id) => (
          <a class="plain-place" href={`${hrefOf({ page: 'places' })}#${id}`}>
            <PlaceName place={place} />
          </a>
        )}
      />
    </>
  );
}

/** Where the journal has been, with the newest entries of each place. */
export function PlacesScreen() {
  return (
    <>
      <PageHeader title={words().title}>{words().lead}</PageHeader>
      <BookTabs />
      <Countries
        drawPlace={(place, id, limit) => (
          <>
            <h3 id={id} class="plain-place">
              <PlaceName place={place} />
            </h3>
            <PlaceEntries place={place} limit={limit} />
          </>
        )}
      />
    </>
  );
}

interface CountriesProps {
  /** `id` of the place on the page of places; `limit` of the entries that are linked. */
  drawPlace: (place: Place, id: string, limit: number) => ComponentChildren;
}

function Countries({ drawPlace }: CountriesProps) {
  const countries = groupPlaces(entryPoints.value);
  const places = countries.reduce((sum, country) => sum + country.places.length, 0);
  const limit = Math.min(maxOfPlace, Math.max(minOfPlace, Math.floor(maxLinks / places)));
  const named = countries.reduce((sum, { entries }) => sum + entries, 0);
  const nameless = entryPoints.value.size - named;
  return (
    <>
      {countries.length === 0 && <p class={css.note}>{words().none}</p>}
      {countries.map((country, index) => (
        <CountrySection key={country.name} country={country}>
          {country.places.map((place, step) => (
            <li key={place.name}>{drawPlace(place, `place-${index + 1}-${step + 1}`, limit)}</li>
          ))}
        </CountrySection>
      ))}
      {countries.length > 0 && nameless > 0 && <p class={css.note}>{words().nameless(nameless)}</p>}
    </>
  );
}

function CountrySection({ country, children }: { country: Country; children: ComponentChildren }) {
  const { name, entries } = country;
  return (
    <section class={css.country} aria-label={name ?? words().noCountry}>
      <header class={css.header}>
        <h2 lang={name === null ? undefined : journalLanguage()}>{name ?? words().noCountry}</h2>
        <p>{list().entries(entries)}</p>
      </header>
      <ul class="plain-places">{children}</ul>
    </section>
  );
}

function PlaceName({ place: { name, members } }: { place: Place }) {
  const days = members.map((index) => entryPoints.value.day[index] ?? 0);
  const first = days.reduce((one, other) => Math.min(one, other));
  const last = days.reduce((one, other) => Math.max(one, other));
  return (
    <>
      <span class={css.name} lang={journalLanguage()}>
        <bdi>{name}</bdi>
      </span>{' '}
      <span class={css.facts}>
        {list().entries(members.length)} · {formatDayRange(first, last)}
      </span>
    </>
  );
}

function PlaceEntries({ place: { members }, limit }: { place: Place; limit: number }) {
  const { entries, day } = entryPoints.value;
  const newest = members.slice(-limit).reverse();
  return (
    <ul class="plain-entries">
      {newest.map((index) => {
        const entry = entries[index];
        const title = entry && (isTitledByNumber(entry) ? entry.title : headlineOf(entry));
        return (
          entry && (
            <li key={entry.slug}>
              <a href={hrefOf({ page: 'entry', slug: entry.slug })}>
                <b dir="auto" lang={journalLanguage()}>
                  {title}
                </b>{' '}
                <span>{formatDayNumber(day[index] ?? 0)}</span>
              </a>
            </li>
          )
        );
      })}
      {newest.length < members.length && <li class="plain-more">{written().othersByYear}</li>}
    </ul>
  );
}
