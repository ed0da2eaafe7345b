/** What may be chosen of how an entry's text is set. Every length is relative to the system's text size. */
export const typeOptions = {
  /** Per cent of the journal's own size. */
  sizePercent: [75, 85, 100, 115, 130, 150, 175, 200],
  /** The typefaces. */
  face: ['serif', 'sans', 'lexend'],
  /** Between the lines. */
  leading: ['tight', 'normal', 'loose', 'looser'],
  /** How long a line may be. */
  measure: ['narrow', 'normal', 'wide'],
  /** Aligned to the start of the line, or justified with hyphenation. */
  alignment: ['start', 'justify'],
} as const;

/** How the reader wants an entry's text to be set: one of the options of each. */
export type TypeSettings = { [Name in keyof typeof typeOptions]: (typeof typeOptions)[Name][number] };

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
  const stored = value as Record<string, unknown> | null | undefined;
  const parsed = Object.entries(defaultTypeSettings).map(([name, byDefault]) => {
    const options: readonly unknown[] = typeOptions[name as keyof TypeSettings];
    return [name, options.includes(stored?.[name]) ? stored?.[name] : byDefault];
  });
  return Object.fromEntries(parsed) as TypeSettings;
}
