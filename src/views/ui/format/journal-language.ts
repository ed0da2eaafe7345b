import { journal } from '../../../model/journal/journal.ts';
import { language } from '../../../state/words-in.ts';

/** For the `lang` of the journal's own words: its language if the interface has another, else nothing. */
export function journalLanguage(): string | undefined {
  return journal.language === language.value ? undefined : journal.language;
}
