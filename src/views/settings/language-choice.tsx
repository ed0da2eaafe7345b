import { announce } from '../../state/announce.ts';
import { languageChoice, languageOf } from '../../state/settings/apply-language.ts';
import { chooseLanguage } from '../../state/settings/choose-setting.ts';
import { wordsIn } from '../../state/words-in.ts';
import { settingsWords } from '../../words/english/settings/settings-words.ts';
import { languageCodes, languages, parseLanguageChoice } from '../../words/languages.ts';
import css from './language-choice.module.css';
import settings from './settings-page.module.css';

const words = wordsIn('settings', settingsWords);

/** The choice of the interface's language: the system's or one of ours, each by its own name. */
export function LanguageChoice() {
  return (
    <section class={settings.section} aria-labelledby="language">
      <h2 id="language">{words().language}</h2>
      <select
        class={css.language}
        aria-labelledby="language"
        aria-describedby="language-note"
        value={languageChoice.value}
        onChange={({ currentTarget }) => void choose(currentTarget.value)}
      >
        <option value="system">{words().systemLanguage(languages[languageOf('system')].name)}</option>
        {languageCodes.map((language) => (
          <option key={language} value={language} lang={language} dir="auto">
            {languages[language].name}
          </option>
        ))}
      </select>
      <p id="language-note" class={css.note}>
        {words().languageNote}
      </p>
    </section>
  );
}

async function choose(value: string): Promise<void> {
  const isThere = await chooseLanguage(parseLanguageChoice(value));
  if (!isThere) announce(words().languageMissing);
}
