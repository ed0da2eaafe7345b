import { journal } from '../../model/journal.ts';
import { language } from '../../state/words-in.ts';

/** Which way the journal's language is written; single texts of it may run the other way. */
export const journalDirection = /^(ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b/.test(journal.language) ? 'rtl' : 'ltr';

/** For the `lang` of the journal's own words: its language where the interface speaks another, else nothing. */
export function journalLanguage(): string | undefined {
  return journal.language === language.value ? undefined : journal.language;
}
