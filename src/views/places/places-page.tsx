import { useComputed } from '@preact/signals';
import { hrefOf } from '../../state/navigation/navigate.ts';
import { library, summaries, summariesComplete } from '../../state/signals.ts';
import { wordsIn } from '../../state/words-in.ts';
import { placesWords } from '../../words/english/books/places-words.ts';
import { listWords } from '../../words/english/list/list-words.ts';
import { mapWords } from '../../words/english/map-words.ts';
import { BookTabs } from '../books/book-tabs.tsx';
import { entryPoints } from '../map/map-state.ts';
import { StorageTrouble } from '../notice/storage-trouble.tsx';
import { headlineOf } from '../ui/format/describe-entry.ts';
import { formatWholeDay } from '../ui/format/format-day.ts';
import { journalLanguage } from '../ui/format/journal-language.ts';
import { LineList } from '../ui/line-list.tsx';
import { PageHeader } from '../ui/page/page-header.tsx';
import { type Country, groupPlaces } from './group-places.ts';
import { PlaceItem } from './place-item.tsx';
import css from './places-page.module.css';

const words = wordsIn('places', placesWords);
const mapPhrases = wordsIn('map', mapWords);
const ofList = wordsIn('list', listWords);

/** A journal that names no places may have thousands of entries, which are all in the list. */
const maxListed = 100;

/** Where the journal has been: its places by country, each with its entries and a link to the map. */
export function PlacesPage() {
  const countries = useComputed(() => groupPlaces(entryPoints.value)).value;
  const named = countries.reduce((sum, { entries }) => sum + entries, 0);
  // Those without coordinates are listed below.
  const nameless = entryPoints.value.size - entryPoints.value.withoutPlace - named;
  const isReady = library.value === 'open' && summariesComplete.value;
  return (
    <>
      <PageHeader title={words().title}>{words().lead}</PageHeader>
      <BookTabs />
      {!isReady && <StorageTrouble />}
      {isReady && countries.length === 0 && <p class={css.note}>{words().none}</p>}
      {countries.map((country) => (
        <CountrySection key={country.name} country={country} />
      ))}
      {isReady && countries.length > 0 && nameless > 0 && (
        <p class={css.note}>{words().nameless(nameless)}</p>
      )}
      <WithoutPlace />
    </>
  );
}

/** The entries that the map cannot show. */
function WithoutPlace() {
  const entries = useComputed(() => summaries.value.filter(({ origin }) => !origin)).value;
  if (entries.length === 0 || !summariesComplete.value) return null;
  const heading = mapPhrases().withoutPlace(entries.length);
  return (
    <section class={css.country} aria-label={heading}>
      <header class={css.header}>
        <h2>{heading}</h2>
      </header>
      <LineList
        lines={entries.slice(0, maxListed).map((entry) => ({
          key: entry.id,
          href: hrefOf({ page: 'entry', slug: entry.slug }),
          title: entry.title,
          heading: headlineOf(entry),
          aside: entry.number,
          text: entry.firstLine,
          dateline: entry.date ? formatWholeDay(entry.date) : '',
        }))}
      />
    </section>
  );
}

function CountrySection({ country: { name, places, entries } }: { country: Country }) {
  const heading = name ?? words().noCountry;
  return (
    <section class={css.country} aria-label={heading}>
      <header class={css.header}>
        <h2 lang={name === null ? undefined : journalLanguage()}>{heading}</h2>
        <p>{ofList().entries(entries)}</p>
      </header>
      <ul>
        {places.map((place) => (
          <PlaceItem key={place.name} place={place} />
        ))}
      </ul>
    </section>
  );
}
