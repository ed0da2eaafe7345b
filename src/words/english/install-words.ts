/** Bringing Waymark to the first screen of a phone, and what was made in the browser with it. */
export const installWords = {
  title: 'On your first screen',
  isApp: 'You are in the installed app.',
  why: 'Installed, it opens like any app, and the device keeps what is stored longest.',
  install: 'Install',
  byMenu: 'Your browser’s menu may offer to install it or to add it to the home screen.',
  /** Where the way is by hand: leads to its pictures. */
  how: 'How to install it',
  /** The two taps on an iPhone or iPad, each under its picture. */
  taps: { share: 'Tap the browser’s share button', add: 'Choose “Add to Home Screen”' },
  ownStorage:
    'On this device the installed app keeps its own storage: what you made here does not come along by itself. Take it with you in a file, and the app will offer to read it in.',
  exported: 'The file was handed to your browser. Keep it where you find it again, in Files, say.',
  bring: {
    title: 'Read here before, in the browser?',
    text: 'The installed app begins with a storage of its own. If you exported what you made, it can be read in now.',
    choose: 'Choose the file …',
    later: 'Not now',
  },
};
