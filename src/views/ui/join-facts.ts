import { language } from '../../state/words-in.ts';
import { languages } from '../../words/languages.ts';

/**
 * `18:30 · still`, of what is there. Where one is written from right to left, or the interface is, each fact keeps to
 * itself (U+2068…U+2069): else the figures of two neighbours would run into each other.
 */
export function joinFacts(...facts: readonly (string | false | null | undefined)[]): string {
  const isMirrored = languages[language.value].direction === 'rtl';
  return facts
    .flatMap((fact) =>
      fact ? [isMirrored || /[\u0590-\u08ff]/.test(fact) ? `\u2068${fact}\u2069` : fact] : [],
    )
    .join(' · ');
}
