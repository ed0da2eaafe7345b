import { batch, signal } from '@preact/signals';
import { readLocalValue, writeLocalValue } from '../../store/local-values.ts';
import {
  type Language,
  type LanguageChoice,
  languages,
  parseLanguageChoice,
  chooseLanguage as pickLanguage,
} from '../../words/languages.ts';
import { loadCatalogue } from '../../words/load-catalogue.ts';
import { latestOnly } from '../latest-only.ts';
import { language, translation } from '../words-in.ts';

/** What the reader chose, which may be to follow the system. */
export const languageChoice = signal<LanguageChoice>('system');

const beginChoice = latestOnly();

/** Before the first paint: the language of the last visit, else the system's. Resolves when its words are loaded. */
export async function startLanguage(): Promise<void> {
  addEventListener('languagechange', () => void applyLanguage(languageChoice.value));
  await applyLanguage(parseLanguageChoice(readLocalValue('language')));
}

/** The language that a choice results in on this device. */
export function languageOf(choice: LanguageChoice): Language {
  return pickLanguage(choice, navigator.languages);
}

/**
 * Switches to a language as soon as its words are loaded. False if they cannot be loaded: the language stays as it
 * was, and the choice is stored for the next start.
 */
export async function applyLanguage(choice: LanguageChoice): Promise<boolean> {
  const isLatest = beginChoice();
  languageChoice.value = choice;
  writeLocalValue('language', choice);
  const wanted = languageOf(choice);
  try {
    const words = wanted === language.peek() ? translation.peek() : await loadCatalogue(wanted);
    if (!isLatest()) return true;
    batch(() => {
      language.value = wanted;
      translation.value = words;
    });
    speak(wanted);
    return true;
  } catch (error) {
    // The chunk is not on this device and there is no network: English, or the language so far, is better than
    // nothing.
    reportError(error);
    return false;
  }
}

/** What is so already is left alone: browsers style the whole page again when either is set. */
function speak(wanted: Language): void {
  const root = document.documentElement;
  const { direction } = languages[wanted];
  if (root.lang !== wanted) root.lang = wanted;
  if (root.dir !== direction) root.dir = direction;
}
