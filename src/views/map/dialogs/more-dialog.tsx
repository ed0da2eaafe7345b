import { dateOfDay } from '../../../model/calendar/calendar-day.ts';
import { journal, type OnlineTiles } from '../../../model/journal/journal.ts';
import { downloadFile } from '../../../state/download-file.ts';
import { nameOfJournal } from '../../../state/journal/name-of-journal.ts';
import { hrefOf } from '../../../state/navigation/navigate.ts';
import { chooseSetting } from '../../../state/settings/choose-setting.ts';
import { journalTitle, showsStreets } from '../../../state/signals.ts';
import { wordsIn } from '../../../state/words-in.ts';
import { mapWords } from '../../../words/english/map-words.ts';
import { SheetDialog } from '../../ui/sheet-dialog.tsx';
import { formatGeoJson } from '../export/format-geo-json.ts';
import { formatGpx } from '../export/format-gpx.ts';
import { formatKml } from '../export/format-kml.ts';
import { type Journey, makeJourney } from '../export/journey-stop.ts';
import { dayRange, entryPoints } from '../map-state.ts';
import { formatDayRange } from '../points/format-days.ts';
import { listEntries } from '../points/list-entries.ts';
import css from './more-dialog.module.css';

const words = wordsIn('map', mapWords);

const formats: {
  name: string;
  ending: 'gpx' | 'kml' | 'geojson';
  type: string;
  format(journey: Journey): string;
}[] = [
  {
    name: 'GPX',
    ending: 'gpx',
    type: 'application/gpx+xml',
    format: formatGpx,
  },
  {
    name: 'KML',
    ending: 'kml',
    type: 'application/vnd.google-earth.kml+xml',
    format: formatKml,
  },
  {
    name: 'GeoJSON',
    ending: 'geojson',
    type: 'application/geo+json',
    format: formatGeoJson,
  },
];

/** More for the map: its places as an index, and its days as a file for other maps. */
export function MoreDialog({ onClose }: { onClose: () => void }) {
  const { fromDay, toDay } = dayRange.value;
  return (
    <SheetDialog name={words().moreDialog.title} onClose={onClose}>
      {journal.tiles && <StreetSwitch tiles={journal.tiles} />}
      <a class={css.action} href={hrefOf({ page: 'places' })}>
        <span class={css.name}>{words().moreDialog.places}</span>
        <span class={css.note}>{words().moreDialog.placesNote}</span>
      </a>
      <h3 class={css.heading}>{words().moreDialog.saveRoute(formatDayRange(fromDay, toDay))}</h3>
      {formats.map((file) => (
        <button
          key={file.ending}
          type="button"
          class={css.action}
          onClick={() => {
            const text = file.format(gatherJourney());
            downloadFile({ name: nameFile(file.ending), type: file.type, text });
            onClose();
          }}
        >
          <span class={css.name}>{file.name}</span>
          <span class={css.note}>{words().moreDialog.formats[file.ending]}</span>
        </button>
      ))}
    </SheetDialog>
  );
}

function StreetSwitch({ tiles }: { tiles: OnlineTiles }) {
  return (
    <label class={css.action}>
      <span class={css.name}>
        <input
          type="checkbox"
          checked={showsStreets.value}
          onChange={(event) => void chooseSetting('streets', event.currentTarget.checked)}
        />{' '}
        {words().moreDialog.streets}
      </span>
      <span class={css.note}>{words().moreDialog.streetsNote(tiles.name)}</span>
    </label>
  );
}

/** The entries of the days shown, in the form that other programs accept. */
function gatherJourney(): Journey {
  const oldestFirst = listEntries(entryPoints.value, dayRange.value, null).reverse();
  return makeJourney(
    journalTitle.value,
    oldestFirst,
    ({ slug }) => new URL(hrefOf({ page: 'entry', slug }), location.href).href,
  );
}

function nameFile(ending: string): string {
  const { fromDay, toDay } = dayRange.value;
  return `${nameOfJournal()}-${dateOfDay(fromDay)}-to-${dateOfDay(toDay)}.${ending}`;
}
