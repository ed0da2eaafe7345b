/** Why there is nothing to show, and the way on: how the device's storage is, then what is known of the journal. */
export const absenceWords = {
  blocked: 'Waiting for another tab',
  blockedText: 'Waymark is open in another tab with an older version. Close that tab and this one goes on.',
  outdated: 'A newer Waymark has been here',
  outdatedText:
    'What is stored on this device was last opened by a newer Waymark than the one in this tab. Reload to get that one; nothing is lost.',
  unanswered: 'The storage does not answer',
  unansweredText:
    'This browser does not give Waymark what is stored on this device just now. Closing other tabs often helps.',
  closed: 'No place to keep entries',
  closedText: 'This browser would not open its storage for Waymark. A private window often forbids it.',
  reload: 'Reload',

  offline: 'You are offline',
  offlineText: 'Nothing has been fetched yet. Once this device is online, every entry is kept here for good.',
  nothingYet: 'Nothing to read yet',
  unfetched: 'No entries on this device',
  unfetchedText: 'They were removed, or have not been fetched yet. What you made of them is kept.',
  fetch: 'Fetch the journal',
  blank: 'A blank page',
  blankText: 'The journal has no entries yet. The first one will appear here by itself.',
  checkNow: 'Check now',
  /** While the first entries are fetched. */
  fetchingText: 'It is kept on this device, for reading anywhere.',
};
