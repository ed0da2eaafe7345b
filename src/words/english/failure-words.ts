import { countEnglish } from './count-english.ts';

/** What a check for new entries met with. */
export const failureWords = {
  unreachable: 'The journal could not be reached.',
  timeout: 'The journal took too long to answer.',
  gone: 'The journal has stopped publishing at this address.',
  busy: 'The journal is busy just now.',
  busyForMinutes: (minutes: number) =>
    countEnglish(minutes, {
      one: 'The journal is busy and asks to wait a minute.',
      other: 'The journal is busy and asks to wait # minutes.',
    }),
  busyForHours: (hours: number) =>
    countEnglish(hours, {
      one: 'The journal is busy and asks to wait # hour.',
      other: 'The journal is busy and asks to wait # hours.',
    }),
  busyForLong: 'The journal is busy and asks to wait longer than a day. It will be asked again tomorrow.',
  /** `status` as in HTTP. */
  http: (status: number) => `The journal’s server answered with an error (${status}).`,
  tooLarge: (megabytes: number) => `The journal’s feed is larger than ${megabytes} MB, too large to read.`,
  empty: 'The journal’s server sent an empty answer.',
  html: 'A web page came back instead of the journal. You may have to sign in to this network.',
  notAFeed: 'What came back is not a journal that can be read.',
  noEntries: 'The journal came, but none of its entries could be read.',
  storageFull: 'There is no room left on this device for new entries.',
  storageFailed: 'This browser would not store the entries.',
  crashed: 'The check for new entries broke off.',
  brokeOff: 'The feed broke off before its end; the next check asks again.',
  lacksPages: 'The feed has older pages that could not be reached; their entries are missing here.',
  skipped: (count: number) =>
    countEnglish(count, {
      one: '# item of the feed could not be read.',
      other: '# items of the feed could not be read.',
    }),
};
