/** How the device's storage is where it is of no use as it is: each of its conditions, and the way on. */
export const storageWords = {
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
};
