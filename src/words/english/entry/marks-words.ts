/** Highlights and notes: making them, the list under an entry, and the page of all of them. */
export const marksWords = {
  colours: { sun: 'Yellow', leaf: 'Green', sky: 'Blue' },
  selection: {
    name: 'Selected text',
    highlight: { sun: 'Highlight in yellow', leaf: 'Highlight in green', sky: 'Highlight in blue' },
    note: 'Note',
    /** Heard when text was selected. */
    available: 'Press Tab to highlight the selection or add a note.',
  },
  highlighted: 'Highlighted',
  removed: 'Highlight removed',
  noteRemoved: 'Note removed',
  copy: 'Copy',
  copied: 'Copied',
  notCopied: 'This browser would not copy.',
  quoted: (quote: string) => `“${quote}”`,
  /** What goes with a shared quote: the entry, its place or null, the journal. */
  source: (title: string, place: string | null, journal: string) =>
    place === null ? `${title}, ${journal}` : `${title}, ${place}, ${journal}`,
  sheet: {
    highlight: 'Highlight',
    note: 'Note to this entry',
    colour: 'Colour',
    yourNote: 'Your note',
    remove: 'Remove',
    show: 'Show in the text',
    done: 'Done',
    orphan: 'The entry was revised since: these words are no longer in it.',
  },
  list: {
    title: 'Your highlights and notes',
    addNote: 'Add a note to this entry',
    all: 'All saved entries and notes',
    kinds: { sun: 'Yellow highlight', leaf: 'Green highlight', sky: 'Blue highlight' },
    /**
     * The name of a line's button. It begins with what is seen, in its order: the quote, the note if there is one, the
     * sentence about an orphan if it is one; `kind` is one of `kinds`.
     */
    highlight: ({ quote, note, orphan, kind }: Record<'quote' | 'note' | 'orphan' | 'kind', string>) =>
      [quote, note, orphan, kind]
        .filter((part) => part !== '')
        .map((part) => part.replace(/\.$/, ''))
        .join('. '),
    note: (note: string) => `Note: ${note}`,
    orphan: 'No longer in the text',
  },
  page: {
    title: 'Saved and notes',
    about: 'What you kept of the journal',
    show: 'Show',
    all: 'All',
    saved: 'Saved',
    highlights: 'Highlights',
    notes: 'Notes',
    nothing:
      'Nothing is kept yet. The bookmark above an entry saves it; select words in it to mark them or to write a note.',
    nothingSaved: 'No entry is saved yet. The bookmark above an entry saves it.',
    nothingMarked: 'Nothing is highlighted yet. Select words in an entry to mark them or to write a note.',
    nothingNoted: 'There is no note yet. Select words in an entry, or add a note under its text.',
    missing: 'An entry that is not on this device',
    /** A button's name; pressed while the entry is saved. */
    save: (title: string) => `Save ${title}`,
    /** `day` is a whole date. */
    savedOn: (day: string) => `Saved on ${day}`,
    export: 'Export as Markdown',
  },
  markdown: {
    /** The file's heading. */
    title: (journal: string) => `${journal}: saved and notes`,
    /** A file's name, without its ending. */
    file: 'notes',
  },
};
