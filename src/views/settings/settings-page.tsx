import { journal } from '../../model/journal.ts';
import { themeChoices } from '../../model/theme.ts';
import { offlineReady } from '../../state/app-update.ts';
import { chooseTheme } from '../../state/choose-theme.ts';
import { journalTitle, summaries, themeChoice } from '../../state/signals.ts';
import { wordsIn } from '../../state/words-in.ts';
import { settingsWords } from '../../words/english/settings-words.ts';
import { SyncStatus } from '../list/sync-status.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { UpdateCard } from '../ui/update-card.tsx';
import { LanguageChoice } from './language-choice.tsx';
import css from './settings-page.module.css';
import { StorageFacts } from './storage-facts.tsx';
import { YourData } from './your-data.tsx';

const words = wordsIn('settings', settingsWords);

/** How it looks, what is kept on the device, and what this is. */
export function SettingsPage() {
  return (
    <div class={css.settings}>
      <PageHeader title={words().title} />
      <UpdateCard />
      <fieldset class={css.section}>
        <legend>{words().theme}</legend>
        <div class={css.choices}>
          {themeChoices.map((choice) => (
            <label key={choice} class={css.choice} data-swatch={choice}>
              <input
                type="radio"
                name="theme"
                value={choice}
                checked={themeChoice.value === choice}
                onChange={() => void chooseTheme(choice)}
              />
              <span class={css.swatch} aria-hidden="true">
                Aa
              </span>
              {words().themes[choice]}
            </label>
          ))}
        </div>
      </fieldset>
      <LanguageChoice />
      <section class={css.section} aria-labelledby="on-this-device">
        <h2 id="on-this-device">{words().onThisDevice}</h2>
        <SyncStatus />
        <p>{offlineReady.value ? words().isReadyOffline : words().isNotReadyOffline}</p>
        <StorageFacts entries={summaries.value.length} />
      </section>
      <YourData />
      <section class={css.section} aria-labelledby="about">
        <h2 id="about">{words().about}</h2>
        <p>{words().reading(journalTitle.value, journal.author)}</p>
        <p>{words().aboutMap}</p>
        <p>{words().aboutType}</p>
      </section>
    </div>
  );
}
