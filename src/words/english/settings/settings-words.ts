import { countEnglish } from '../count-english.ts';

/** The settings: how it looks and speaks, what is kept on the device, the reader's own data, what this is. */
export const settingsWords = {
  title: 'Settings',
  theme: 'Theme',
  type: 'Size and typeface of entries',
  language: 'Language',
  /** `name` is the system's language, by its own name. */
  systemLanguage: (name: string) => `System (${name})`,
  languageNote: 'What Waymark itself says. The journal stays as it was written.',
  /** The language that was chosen did not come. */
  languageMissing: 'This language is not on this device yet, and the network did not bring it.',
  onThisDevice: 'On this device',
  isReadyOffline: 'Ready offline: every page opens without the network.',
  isNotReadyOffline: 'Not ready offline yet: the app is still downloading.',
  /** The address is no secure one, and what that means for all of the app; said here alone. */
  isPlainHttp:
    'Plain http: over it browsers keep no app for offline, install none, share nothing and do not tell where you are. All else works here, and what you make is kept; https gives the rest.',
  /** The browser refused the app, or it did not come whole. */
  isNotKept:
    'Not ready offline: this browser has not kept the app. A private window does not, nor a device without room.',
  /** `size` is a figure with its unit, as `12 MB`. */
  stored: (size: string) => `About ${size} stored, app and map included.`,
  isPromised: 'The browser has promised to keep it.',
  isNotPromised: 'The browser may clear it when the device runs short of room.',
  askToKeep: 'Ask it to keep everything',
  nowPromised: 'The browser has promised to keep it',
  stillNotPromised: 'The browser would not promise it; an installed app is kept longest',
  about: 'About',
  reading: (journal: string, author: string | null) =>
    `You are reading ${author === null ? journal : `${journal} by ${author}`}, with Waymark. Nothing about you is sent anywhere: no account, no tracker, no third party.`,
  aboutMap:
    'Map made with Natural Earth. Borders are drawn as they are held, which is not everywhere as they are claimed.',
  aboutType: 'Set in Literata.',
  yourData: {
    title: 'Your data',
    what: 'What you have read and saved, where you stopped, your highlights and notes, your verdicts and guesses and your settings are on this device alone. A file keeps them, and brings them to another device.',
    import: 'Import …',
    importAdds: 'Importing adds to what is here. Newer marks and settings made here stay.',
  },
  imported: {
    /** `parts` is the list of what came, in the language's own way of listing. */
    parts: (parts: string) => `Imported ${parts}.`,
    nothing: 'Everything in this file was here already.',
    readMarks: (count: number) => countEnglish(count, { one: '# read mark', other: '# read marks' }),
    positions: (count: number) =>
      countEnglish(count, { one: '# place in an entry', other: '# places in entries' }),
    saved: (count: number) => countEnglish(count, { one: '# saved entry', other: '# saved entries' }),
    highlights: (count: number) =>
      countEnglish(count, { one: '# highlight or note', other: '# highlights and notes' }),
    judgements: (count: number) =>
      countEnglish(count, { one: '# verdict or guess', other: '# verdicts and guesses' }),
    settings: (count: number) => countEnglish(count, { one: '# setting', other: '# settings' }),
  },
  /** Why a file was not imported. */
  refused: {
    notABackup: 'This is not a file that Waymark exported. Nothing was changed.',
    newerVersion:
      'A newer Waymark wrote this file. Update this one, then import it again. Nothing was changed.',
    otherJournal: (title: string | null) =>
      `${title === null ? 'This file belongs to another journal.' : `This file belongs to another journal, ${title}.`} Nothing was changed.`,
    /** `part` is a key of the file. */
    broken: (part: string) => `This file is damaged: its “${part}” cannot be read. Nothing was changed.`,
    tooLarge: 'This file is too large to be one that Waymark exported. Nothing was changed.',
    storageFailed: 'This browser would not store what is in the file. Nothing was changed.',
  },
};
