import { parseQuietHours } from '../app/quiet-hours.ts';
import { parseJudgementDraft } from '../ledger/judgement-draft.ts';
import { parseAttendance } from '../reader/attendance.ts';
import { firstSettings, isTrue } from './first-settings.ts';
import { defaultListening, parseListeningPlace, parseListeningSettings } from './listening-settings.ts';
import { defaultTypeSettings } from './type-settings.ts';

/** What has to be known of a setting. */
interface Setting<Value> {
  /** What holds until the reader chooses. If they choose it again, what was stored is removed. */
  default: NoInfer<Value>;
  /** Judges what was stored, maybe by another version: the default for what means nothing here. */
  parse: (stored: unknown) => Value;
  /** The default is stored too once it was chosen: no import replaces it then. */
  storesDefault?: true;
}

/**
 * Everything that is stored as a setting, by its name: its default, and how what was stored is judged. Its type,
 * reading, writing and resetting follow from its row, and a backup has it by its name.
 */
export const settings = {
  theme: setting({ default: 'system', parse: firstSettings.theme, storesDefault: true }),
  /** How entries are set. */
  type: setting({ default: defaultTypeSettings, parse: firstSettings.type }),
  language: setting({ default: 'system', parse: firstSettings.language }),
  /** The screen stays on while an entry is read. */
  keepAwake: setting({ default: false, parse: firstSettings.keepAwake }),
  /** The map shows the publisher's online tiles. */
  streets: setting({ default: false, parse: firstSettings.streets, storesDefault: true }),
  /** Single keys do something. */
  shortcuts: setting({ default: true, parse: isNotFalse, storesDefault: true }),
  /** When no notes are shown; null for never. */
  quietHours: setting({ default: null, parse: parseQuietHours }),
  /** The app's icon shows how many entries are unread. */
  countsUnread: setting({ default: false, parse: isTrue }),
  /** How entries are read aloud. */
  listening: setting({ default: defaultListening, parse: parseListeningSettings, storesDefault: true }),
  /** Where listening stopped; null if nothing is to be resumed. */
  listeningPlace: setting({ default: null, parse: parseListeningPlace }),
  /** When the reader was here; null if never before. */
  attendance: setting({ default: null, parse: parseAttendance }),
  /** What was searched for, the latest first. */
  recentSearches: setting({ default: [], parse: parseSearches }),
  /** The installed app still offers to import what was made in the browser. */
  bringsOver: setting({ default: true, parse: isNotFalse }),
  /**
   * What is typed about an expectation. One for each entry, with the entry's id behind the name, so that an import
   * adds those that the device lacks.
   */
  draft: setting({ default: null, parse: parseJudgementDraft }),
};

type Row = keyof typeof settings;
/** A name in the database: the row's, and for a draft a space and the entry's id besides. */
export type SettingName = Exclude<Row, 'draft'> | `draft ${string}`;
/** What a setting is. */
export type SettingValue<Name extends SettingName> = (typeof settings)[Name extends Row
  ? Name
  : 'draft']['default'];

/** The row for a name. */
export function settingOf<Name extends SettingName>(name: Name): Setting<SettingValue<Name>> {
  const [row] = name.split(' ', 1);
  return settings[row as Row] as unknown as Setting<SettingValue<Name>>;
}

/** Has the compiler compare the members of a row. */
function setting<Value>(row: Setting<Value>): Setting<Value> {
  return row;
}

function isNotFalse(stored: unknown): boolean {
  return stored !== false;
}

function parseSearches(stored: unknown): readonly string[] {
  return Array.isArray(stored) ? stored.filter((one) => typeof one === 'string') : [];
}
