/** Being told of new entries while the app is closed: by notes of the system's, and by a number on the app's icon. */
export const newEntriesWords = {
  title: 'New entries',
  tell: 'A quiet note for each new entry',
  what: 'Without a sound, and once each: title, place and first words. The browser looks for new entries now and then while the app is closed; reading one takes its note away.',
  /** The system or the browser shows nothing: the reader said no, or took their leave back. */
  isBlocked:
    'Notifications of this journal are blocked, so that nothing is shown. To have them again, allow them where your browser or your device keeps the settings of this website or app, and come back here.',
  /** The reader's leave was withdrawn without being refused: the browser will ask again. */
  isForgotten:
    'Your leave for notifications was withdrawn, so that nothing is shown. Tick the box to be asked for it again.',
  needsInstall:
    'This browser looks for new entries only for an installed app. Once the journal is on your first screen, you can be told of them.',
  /** `link` to the publisher's own follows where there is one. */
  cannot:
    'This browser does not look for new entries while the app is closed. They are here when you open it.',
  failed: 'That did not work. Try again with the network.',
  quiet: 'Quiet hours',
  quietNote: 'Nothing is shown meanwhile. What came is shown after them.',
  from: 'From',
  until: 'Until',
  count: 'How many are unread, on the app’s icon',
  countNote: 'Where your device shows numbers there. It is counted anew whenever the app is open.',
};
