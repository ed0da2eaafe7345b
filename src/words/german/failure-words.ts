import type { Catalogue } from '../catalogue.ts';
import { countGerman } from './count-german.ts';

export const failureWords: Catalogue['failure'] = {
  unreachable: 'Das Journal war nicht zu erreichen.',
  timeout: 'Das Journal hat zu lange nicht geantwortet.',
  gone: 'Das Journal erscheint unter dieser Adresse nicht mehr.',
  busy: 'Das Journal ist gerade überlastet.',
  busyForMinutes: (minutes) =>
    countGerman(minutes, {
      one: 'Das Journal ist überlastet und bittet um eine Minute Geduld.',
      other: 'Das Journal ist überlastet und bittet um # Minuten Geduld.',
    }),
  busyForHours: (hours) =>
    countGerman(hours, {
      one: 'Das Journal ist überlastet und bittet um # Stunde Geduld.',
      other: 'Das Journal ist überlastet und bittet um # Stunden Geduld.',
    }),
  busyForLong:
    'Das Journal ist überlastet und bittet um mehr als einen Tag Geduld. Morgen wird wieder gefragt.',
  http: (status) => `Der Server des Journals hat mit einem Fehler geantwortet (${status}).`,
  tooLarge: (megabytes) => `Der Feed des Journals ist größer als ${megabytes} MB, zu groß zum Lesen.`,
  empty: 'Der Server des Journals hat eine leere Antwort geschickt.',
  html: 'Statt des Journals kam eine Webseite. Vielleicht ist in diesem Netz eine Anmeldung nötig.',
  notAFeed: 'Was zurückkam, ist kein lesbares Journal.',
  noEntries: 'Das Journal kam an, aber keiner seiner Einträge war lesbar.',
  storageFull: 'Auf diesem Gerät ist kein Platz mehr für neue Einträge.',
  storageFailed: 'Dieser Browser wollte die Einträge nicht speichern.',
  crashed: 'Die Suche nach neuen Einträgen brach ab.',
  brokeOff: 'Der Feed brach vor seinem Ende ab; beim nächsten Mal wird er erneut geholt.',
  lacksPages: 'Der Feed hat ältere Seiten, die nicht erreichbar sind; deren Einträge fehlen hier.',
  skipped: (count) =>
    countGerman(count, {
      one: '# Element des Feeds war nicht lesbar.',
      other: '# Elemente des Feeds waren nicht lesbar.',
    }),
};
