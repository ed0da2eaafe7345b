import { putSetting } from '../../store/reader/reader-data.ts';
import type { LanguageChoice } from '../../words/languages.ts';
import { showAndKeep } from '../show-and-keep.ts';
import { applyLanguage, languageChoice } from './apply-language.ts';

/** Switches to the language that the reader chose and stores the choice. False if its words cannot be loaded. */
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
