/** How the reader wants an entry's text to be set. Every length is relative to the system's text size. */
export interface TypeSettings {
  /** Per cent of the journal's own size. */
  sizePercent: (typeof sizesPercent)[number];
  face: (typeof faces)[number];
  leading: (typeof leadings)[number];
  measure: (typeof measures)[number];
  alignment: (typeof alignments)[number];
}

/** Of the browser's own text size. */
export const sizesPercent = [75, 85, 100, 115, 130, 150, 175, 200] as const;
/** The typefaces that an entry may be set in. */
export const faces = ['serif', 'sans', 'lexend'] as const;
/** Between the lines. */
export const leadings = ['tight', 'normal', 'loose', 'looser'] as const;
/** How long a line may be. */
export const measures = ['narrow', 'normal', 'wide'] as const;
/** Aligned to the start of the line, or justified with hyphenation. */
export const alignments = ['start', 'justify'] as const;

/** The settings until the reader chooses. */
export const defaultTypeSettings: TypeSettings = {
  sizePercent: 100,
  face: 'serif',
  leading: 'normal',
  measure: 'normal',
  alignment: 'start',
};

/** Parses stored settings; whatever this version does not know has the journal's default. */
export function parseTypeSettings(value: unknown): TypeSettings {
  const kept = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  const { sizePercent, face, leading, measure, alignment } = defaultTypeSettings;
  return {
    sizePercent: sizesPercent.find((one) => one === kept.sizePercent) ?? sizePercent,
    face: faces.find((one) => one === kept.face) ?? face,
    leading: leadings.find((one) => one === kept.leading) ?? leading,
    measure: measures.find((one) => one === kept.measure) ?? measure,
    alignment: alignments.find((one) => one === kept.alignment) ?? alignment,
  };
}
