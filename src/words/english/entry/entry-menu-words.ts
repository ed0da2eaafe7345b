/** The menu of an open entry. */
export const entryMenuWords = {
  title: 'More',
  type: 'Type and theme',
  print: 'Print',
  keepAwake: 'Keep the screen awake',
  keepAwakeNote: 'while an entry is being read',
  noKeepAwake: 'This browser cannot keep the screen awake.',
  shareImage: 'Share as an image',
};
