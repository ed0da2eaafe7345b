import { language } from '../../../state/words-in.ts';
import { languages } from '../../../words/languages.ts';

/**
 * `18:30 · still`, as far as the facts exist. If one of them or the interface is written from right to left, each
 * fact is isolated (U+2068…U+2069): else the figures of two neighbours would run into each other.
 */
export function joinFacts(...facts: readonly (string | false | null | undefined)[]): string {
  const isMirrored = languages[language.value].direction === 'rtl';
  return facts
    .flatMap((fact) =>
      fact ? [isMirrored || /[\u0590-\u08ff]/.test(fact) ? `\u2068${fact}\u2069` : fact] : [],
    )
    .join(' · ');
}
