/** The panel that sets an entry's text, and the themes. */
export const typeWords = {
  title: 'Type and theme',
  /** How a line of the journal looks in it, for who cannot see that it is one. */
  sample: 'Sample',
  size: 'Text size',
  /** `percent` is a figure with its sign: of the size that the system asks for. */
  sizeNow: (percent: string) => `Text size ${percent}`,
  smaller: 'Smaller text',
  larger: 'Larger text',
  face: 'Typeface',
  faces: { serif: 'Literata', sans: 'System', lexend: 'Lexend' },
  faceNote: 'Lexend is drawn wide and even, for readers with dyslexia.',
  leading: 'Line spacing',
  leadings: { tight: 'Tight', normal: 'Normal', loose: 'Loose', looser: 'Looser' },
  measure: 'Line length',
  measures: { narrow: 'Narrow', normal: 'Normal', wide: 'Wide' },
  alignment: 'Alignment',
  alignments: { start: 'Ragged', justify: 'Justified' },
  theme: 'Theme',
  themes: {
    system: 'As the system',
    light: 'Light',
    sepia: 'Sepia',
    dark: 'Dark',
    black: 'Black',
    contrast: 'High contrast',
  },
  reset: 'Back to the journal’s own type',
  isReset: 'The type is the journal’s own again.',
};
