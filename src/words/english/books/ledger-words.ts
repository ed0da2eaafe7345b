import type { Verdict } from '../../../model/ledger/judgement.ts';
import type { Around } from '../../around.ts';
import { countEnglish } from '../count-english.ts';

/** The ledger's shelves and what stands on them. Days and percents come in written out. */
export const ledgerWords = {
  title: 'Ledger',
  subtitle: 'What was expected, and what came',

  shelves: 'Shelves',
  shelf: { due: 'Due', waiting: 'Waiting', judged: 'Judged' },
  toJudge: (count: number) => countEnglish(count, { other: '# to judge' }),
  soonestFirst: 'soonest first',
  newestFirst: 'newest first',
  nothingDue: 'Nothing is due today.',
  nothingWaits: 'Nothing waits: every window has closed.',
  nothingJudged: 'Nothing is judged yet.',
  nothingJudgedButDue: 'Nothing is judged yet. What is due waits for your verdict.',
  nothingExpected: 'No entry on this device has said yet what it expects.',
  fetching: 'Fetching the journal …',
  next: 'Next',
  allThatWaits: 'All that waits',

  /** Where an expectation's window stands, under its bar. */
  noDate: 'No date was given',
  closedYesterday: 'Closed yesterday',
  closed: (day: string) => `Closed ${day}`,
  closesToday: 'Closes today',
  opensTomorrow: 'Opens tomorrow',
  opens: (day: string) => `Opens ${day}`,
  untilTomorrow: 'Until tomorrow',
  until: (day: string) => `Until ${day}`,
  /** How far its last day is. */
  open: 'Open',
  lastDay: 'Last day',
  daysLeft: (days: number) => countEnglish(days, { one: '# day left', other: '# days left' }),
  /** Stands beside the day of writing, so it says what it counts from. */
  closedAgo: (days: number) => countEnglish(days, { one: 'Closed # day ago', other: 'Closed # days ago' }),
  todayOnAxis: (day: string) => `Today, ${day}`,

  /** Stands before links to entries. */
  writtenSince: 'Written since: ',
  /** Around the name that later entries come back to. */
  mentions: (count: number): Around => [
    countEnglish(count, { one: '# later entry mentions ', other: '# later entries mention ' }),
    '',
  ],

  verdict: 'Verdict',
  addNote: 'Add a note',
  yourNote: 'Your note',
  guessFirst: 'Guess first',
  sealGuess: 'Seal a guess',
  guessSealed: 'Guess sealed',
  judgeAlready: 'Judge already',
  addToCalendar: 'Add to calendar',
  /** The title of the event in the reader's calendar. */
  calendarTitle: (expects: string) => `Due: ${expects}`,

  howLikely: 'How likely is it?',
  seal: 'Seal it',
  sealInstead: 'Seal this one instead',
  opensWithVerdict: 'It opens with your verdict.',
  sealedAlready: 'A guess is sealed already. It opens with your verdict.',

  note: 'Note',
  evidence: 'Link to what shows it',
  evidenceTrouble: 'This is not the address of a web page; it will not be kept.',
  keep: 'Keep',
  keptWithVerdict: 'Kept together with your verdict.',

  youGuessed: (percent: string) => `You had guessed ${percent}`,
  change: 'Change',
  history: 'History',
  /** The acts of a judgement's history, each followed by its time. */
  verdictWithNote: (verdict: string, note: string) => `${verdict}: ${note}`,
  guessed: (percent: string) => `Guessed ${percent}`,
  guessedInVain: (percent: string) => `Guessed ${percent}, replaced or too late to count`,
  takenBack: 'Verdict taken back',

  judgedAs: {
    'came-true': 'Judged: came true',
    partly: 'Judged: partly',
    'did-not': 'Judged: did not',
    'cannot-tell': 'Judged: cannot tell',
  } satisfies Record<Verdict, string>,
  guessIsSealed: 'Your guess is sealed',
};
