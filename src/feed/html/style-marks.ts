import type { Style } from './inline-runs.ts';

/** What a `style` says about words besides how they look. */
export interface StyleMarks {
  marks: ('del' | 'sup' | 'sub')[];
  /** Significant white space; null if it no longer is, undefined if the style does not say. */
  kept: NonNullable<Style['kept']> | null | undefined;
}

const whiteSpaceStyle = /(?:^|[;\s])white-space(?:-collapse)?\s*:\s*([\w-]+)/i;

/** Parses a `style` attribute: editors use it to strike and raise words, and poems to keep their lines. */
export function styleMarks(style: string): StyleMarks {
  const marks: StyleMarks['marks'] = [];
  if (/text-decoration(?:-line)?\s*:[^;]*line-through/i.test(style)) marks.push('del');
  const raised = /vertical-align\s*:\s*(super|sub)\s*(?:[;!]|$)/i.exec(style)?.[1]?.toLowerCase();
  if (raised) marks.push(raised === 'sub' ? 'sub' : 'sup');
  return { marks, kept: keptBy(whiteSpaceStyle.exec(style)?.[1]?.toLowerCase()) };
}

function keptBy(whiteSpace: string | undefined): StyleMarks['kept'] {
  switch (whiteSpace) {
    case 'pre':
    case 'pre-wrap':
    case 'break-spaces':
    case 'preserve':
      return 'all';
    case 'pre-line':
    case 'preserve-breaks':
      return 'lines';
    case undefined:
      return undefined;
    default:
      return null;
  }
}
