import type { Signal } from '@preact/signals';
import type { FirstSettings } from '../../model/settings/first-settings.ts';
import { putSetting } from '../../store/reader/settings.ts';
import { type LanguageChoice, parseLanguageChoice } from '../../words/languages.ts';
import { showAndKeep } from '../show-and-keep.ts';
import { keepsAwake, showsStreets, themeChoice, typeSettings } from '../signals.ts';
import { applyLanguage, languageChoice } from './apply-language.ts';
import { applyTheme } from './apply-theme.ts';
import { applyType } from './apply-type.ts';

interface Shown<Value> {
  read: () => Value;
  show: (value: Value) => void;
}

/** Whether the words of the language that was chosen last could be loaded. */
let applying = Promise.resolve(true);

const shown: { readonly [Name in keyof FirstSettings]: Shown<FirstSettings[Name]> } = {
  theme: { read: () => themeChoice.peek(), show: applyTheme },
  type: { read: () => typeSettings.peek(), show: applyType },
  language: {
    read: () => languageChoice.peek(),
    show: (choice) => {
      applying = applyLanguage(parseLanguageChoice(choice));
    },
  },
  keepAwake: shownIn(keepsAwake),
  streets: shownIn(showsStreets),
};

/** Shows and stores what the reader chose. Returns whether the device stored it. */
export function chooseSetting<Name extends keyof FirstSettings>(
  name: Name,
  wanted: FirstSettings[Name],
): Promise<boolean> {
  return showAndKeep({ ...shown[name], keep: (value) => putSetting(name, value) }, wanted);
}

/** Switches to the language that the reader chose and stores the choice. False if its words cannot be loaded. */
export async function chooseLanguage(choice: LanguageChoice): Promise<boolean> {
  await chooseSetting('language', choice);
  return applying;
}

function shownIn<Value>(signal: Signal<Value>): Shown<Value> {
  return {
    read: () => signal.peek(),
    show: (value) => {
      signal.value = value;
    },
  };
}
