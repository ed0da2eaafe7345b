import { countEnglish } from '../count-english.ts';

/** What is stored on the device, kind by kind, and what can be removed. */
export const storedWords = {
  title: 'What is stored',
  counting: 'Counting …',
  kinds: {
    journal: 'Entries',
    pictures: 'Pictures and map tiles',
    made: 'What you made',
    finding: 'Search and threads',
    app: 'The app and its map',
  },
  counts: {
    journal: (count: number) => countEnglish(count, { one: '# entry', other: '# entries' }),
    pictures: (count: number) => countEnglish(count, { one: '# picture', other: '# pictures' }),
    made: (count: number) => countEnglish(count, { one: '# mark or note', other: '# marks and notes' }),
  },
  /** `size` is a figure with its unit, as `12 MB`. */
  underSize: (size: string) => `under ${size}`,
  remove: 'Remove …',
  /** `kind`: one of the kinds above, for those who hear the button alone. */
  removeKind: (kind: string) => `Remove: ${kind}`,
  removeAll: 'Remove everything …',
  cancel: 'Keep it',
  exportFirst: 'Export what I made first',
  pictures: {
    title: 'Remove the pictures?',
    text: 'Entries show their pictures’ words until the pictures are looked at again with the network there.',
    act: 'Remove the pictures',
    done: 'Pictures removed',
  },
  journal: {
    title: 'Remove the entries?',
    text: 'Your marks and notes stay. The next check brings the entries back that the journal’s feed still has.',
    onlyHere: (count: number) =>
      countEnglish(count, {
        one: '# entry is no longer in the feed and would not come back.',
        other: '# entries are no longer in the feed and would not come back.',
      }),
    act: 'Remove the entries',
    done: 'Entries removed',
  },
  made: {
    title: 'Remove what you made?',
    text: 'Read marks, where you stopped reading, saved entries, highlights, notes, verdicts and guesses. Your settings stay. You can undo it afterwards, here or in the list.',
    act: 'Remove what I made',
    done: (count: number) => countEnglish(count, { one: '# record removed', other: '# records removed' }),
  },
  everything: {
    title: 'Remove everything?',
    text: 'Entries, pictures, all that you made, your settings and the app itself go from this device. This cannot be undone.',
    act: 'Remove everything',
  },
  failed: 'This browser would not remove it. Nothing was changed.',
};
