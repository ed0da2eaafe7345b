import { journal } from '../../model/journal.ts';
import { type ThemeChoice, themeChoices } from '../../model/theme.ts';
import { offlineReady } from '../../state/app-update.ts';
import { chooseTheme } from '../../state/choose-theme.ts';
import { journalTitle, summaries, themeChoice } from '../../state/signals.ts';
import { SyncStatus } from '../list/sync-status.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { UpdateCard } from '../ui/update-card.tsx';
import css from './settings-page.module.css';
import { StorageFacts } from './storage-facts.tsx';
import { YourData } from './your-data.tsx';

const themeNames: Record<ThemeChoice, string> = {
  system: 'As the system',
  light: 'Light',
  sepia: 'Sepia',
  dark: 'Dark',
  black: 'Black',
};

/** How it looks, what is kept on the device, and what this is. */
export function SettingsPage() {
  return (
    <div class={css.settings}>
      <PageHeader title="Settings" />
      <UpdateCard />
      <fieldset class={css.section}>
        <legend>Theme</legend>
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
              {themeNames[choice]}
            </label>
          ))}
        </div>
      </fieldset>
      <section class={css.section} aria-labelledby="on-this-device">
        <h2 id="on-this-device">On this device</h2>
        <SyncStatus />
        <p>
          {offlineReady.value
            ? 'Ready offline: every page opens without the network.'
            : 'Not ready offline yet: the app is still being kept.'}
        </p>
        <StorageFacts entries={summaries.value.length} />
      </section>
      <YourData />
      <section class={css.section} aria-labelledby="about">
        <h2 id="about">About</h2>
        <p>
          You are reading {[journalTitle.value, journal.author].filter(Boolean).join(' by ')}, with Waymark.
          Nothing about you is sent anywhere: no account, no tracker, no third party.
        </p>
        <p>
          Map made with Natural Earth. Borders are drawn as they are held, which is not everywhere as they are
          claimed.
        </p>
        <p>Set in Literata.</p>
      </section>
    </div>
  );
}
