import type { Entry } from '../../../model/entry/entry.ts';
import { formatCoordinates } from '../../../model/place/coordinates.ts';
import { wordsIn } from '../../../state/words-in.ts';
import { entryWords } from '../../../words/english/entry/entry-words.ts';
import { journalLanguage } from '../../ui/format/journal-language.ts';
import css from './entry-facts.module.css';

const words = wordsIn('entry', entryWords);

/** The entry's facts as the journal wrote them: day and place as the dateline, the rest as three quiet cells. */
export function EntryFacts({ entry }: { entry: Entry }) {
  const { dateText, place, origin, originText, localTime, state, timeZone } = entry;
  const hasCells = origin || localTime || state;
  return (
    <dl class={css.facts} data-cells={hasCells ? true : undefined}>
      {place && <Routed place={place} />}
      {dateText && (
        <div class={css.date}>
          <dt class="visually-hidden">{words().facts.date}</dt>
          <dd lang={journalLanguage()}>
            <bdi>{dateText}</bdi>
          </dd>
        </div>
      )}
      {origin && (
        <div class={css.cell}>
          <dt>{words().facts.origin}</dt>
          <dd class={css.position}>
            <Position
              text={(entry.originSource === 'header' && originText) || formatCoordinates(origin, 4)}
            />
          </dd>
        </div>
      )}
      {localTime && (
        <div class={css.cell}>
          <dt>{words().facts.localTime}</dt>
          <dd title={timeZone ?? undefined}>{localTime}</dd>
        </div>
      )}
      {state && (
        <div class={css.cell}>
          <dt>{words().facts.state}</dt>
          <dd lang={journalLanguage()}>
            <bdi>{state}</bdi>
          </dd>
        </div>
      )}
    </dl>
  );
}

/** The place itself is large, its region small. */
function Routed({ place }: { place: string }) {
  const [town = place] = place.split(/[,،、]/);
  const region = place.slice(town.length);
  return (
    <div class={css.routed}>
      <dt class="visually-hidden">{words().facts.routed}</dt>
      <dd lang={journalLanguage()}>
        <bdi>
          <span class={css.town}>{town}</span>
          {region && <span class={css.region}>{region}</span>}
        </bdi>
      </dd>
    </div>
  );
}

/** Latitude and longitude may be on separate lines, but each keeps its hemisphere. */
function Position({ text }: { text: string }) {
  const [lat, ...rest] = text.split(/(?<=,) /);
  return (
    <bdi>
      <span>{lat}</span> <span>{rest.join(' ')}</span>
    </bdi>
  );
}
