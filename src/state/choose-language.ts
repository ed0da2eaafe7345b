import { putSetting } from '../store/reader-data.ts';
import type { LanguageChoice } from '../words/languages.ts';
import { applyLanguage, languageChoice } from './apply-language.ts';
import { showAndKeep } from './show-and-keep.ts';

/** The reader chooses a language: spoken at once, kept on the device. False where its words do not come. */
export async function chooseLanguage(choice: LanguageChoice): Promise<boolean> {
  let applying = Promise.resolve(true);
  const spoken = {
    read: () => languageChoice.peek(),
    show: (shown: LanguageChoice) => {
      applying = applyLanguage(shown);
    },
    keep: (kept: LanguageChoice) => putSetting('language', kept === 'system' ? undefined : kept),
  };
  await showAndKeep(spoken, choice);
  return applying;
}
