import type { Catalogue } from '../../../words/catalogue.ts';
import { appWords } from '../../../words/english/app-words.ts';
import { writtenWords } from '../../../words/english/written-words.ts';
import { chooseLanguage, type Language } from '../../../words/languages.ts';
import { loadCatalogue } from '../../../words/load-catalogue.ts';
import type { Site } from './site.ts';

/** What the build itself says to readers, in the language that a journal's pages speak. */
export interface SiteWords {
  /** Of the interface: the journal's own where we speak it, else English. */
  language: Language;
  titles: Site['titles'];
  /** In place of a page that is made on the reader's device. */
  needsScript: string;
  /** Of the installed app. */
  navigation: Catalogue['app']['navigation'];
  manifest: Pick<Catalogue['written'], 'keptHere' | 'dueToday' | 'pictured'>;
}

/** The words for a journal's language, a BCP 47 tag. */
export async function siteWords(journalLanguage: string): Promise<SiteWords> {
  const language = chooseLanguage('system', [journalLanguage]);
  const words = await loadCatalogue(language);
  const { titles, navigation } = words?.app ?? appWords;
  const written = words?.written ?? writtenWords;
  return { language, titles, needsScript: written.needsScript, navigation, manifest: written };
}
