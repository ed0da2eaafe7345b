import { batch, signal } from '@preact/signals';
import { putSetting } from '../store/reader-data.ts';
import {
  directionOf,
  type LanguageChoice,
  parseLanguageChoice,
  chooseLanguage as pickLanguage,
} from '../words/language.ts';
import { loadCatalogue } from '../words/load-catalogue.ts';
import { readStartCopy, writeStartCopy } from './start-copy.ts';
import { language, translation } from './words-in.ts';

export const languageChoice = signal<LanguageChoice>('system');

let latestChoice = 0;

/** Before the first paint: the language of the last visit, else the system's. Resolves when its words are there. */
export function startLanguage(): Promise<void> {
  addEventListener('languagechange', () => void applyLanguage(languageChoice.value));
  return applyLanguage(parseLanguageChoice(readStartCopy('language')));
}

/** Speaks a language as soon as its words are there; where they do not come, the one before stays. */
export async function applyLanguage(choice: LanguageChoice): Promise<void> {
  latestChoice += 1;
  const thisChoice = latestChoice;
  languageChoice.value = choice;
  writeStartCopy('language', choice);
  const wanted = pickLanguage(choice, navigator.languages);
  try {
    const words = wanted === language.peek() ? translation.peek() : await loadCatalogue(wanted);
    if (thisChoice !== latestChoice) return;
    batch(() => {
      language.value = wanted;
      translation.value = words;
    });
    document.documentElement.lang = wanted;
    document.documentElement.dir = directionOf(wanted);
  } catch (error) {
    // The chunk is not on this device and the network is gone: English, or what was spoken before, is better than nothing.
    reportError(error);
  }
}

/** The reader chooses a language: spoken at once, kept on the device. */
export async function chooseLanguage(choice: LanguageChoice): Promise<void> {
  await applyLanguage(choice);
  await putSetting('language', choice === 'system' ? undefined : choice);
}
