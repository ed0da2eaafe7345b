/** An entry as a picture to share. */
export const shareImageWords = {
  title: 'Share as an image',
  note: 'Drawn on this device. Select words in the entry first to have them on it.',
  drawing: 'The picture is being drawn.',
  /** For who does not see the picture; `where` may be empty. */
  alt: (entry: string, where: string, quote: string) =>
    `${where ? `${entry}, ${where}` : entry}, with a small map: “${quote}”`,
  altWithoutMap: (entry: string, where: string, quote: string) =>
    `${where ? `${entry}, ${where}` : entry}: “${quote}”`,
  save: 'Save as PNG',
  saved: 'The picture was handed to your browser.',
  failed: 'This browser could not draw the picture.',
};
