import { useSignal } from '@preact/signals';
import { journal } from '../../model/journal/journal.ts';
import { offlineState } from '../../state/app/app-update.ts';
import { journalTitle, summaries } from '../../state/signals.ts';
import { wordsIn } from '../../state/words-in.ts';
import { settingsWords } from '../../words/english/settings/settings-words.ts';
import { ThemeChoices } from '../appearance/theme-choices.tsx';
import { SyncStatus } from '../list/status/sync-status.tsx';
import { lazyPart } from '../ui/lazy/lazy-part.tsx';
import { PageHeader } from '../ui/page/page-header.tsx';
import { UpdateCard } from '../ui/page/update-card.tsx';
import { InstallHelp } from './install-help.tsx';
import { LanguageChoice } from './language-choice.tsx';
import { NewEntriesSection } from './new-entries-section.tsx';
import { ReleaseLine } from './release-line.tsx';
import css from './settings-page.module.css';
import { StorageFacts } from './storage-facts.tsx';
import { StoredKinds } from './stored-kinds.tsx';
import { YourData } from './your-data.tsx';

const TypePanel = lazyPart('type-panel', () =>
  import('../appearance/type-panel.tsx').then((module) => module.TypePanel),
);

const ShortcutsSection = lazyPart('shortcuts-section', () =>
  import('./shortcuts-section.tsx').then((module) => module.ShortcutsSection),
);
const BulkEditBar = lazyPart('bulk-edit-bar', () =>
  import('../wayfinding/bulk-edit-bar.tsx').then((module) => module.BulkEditBar),
);

const words = wordsIn('settings', settingsWords);

/** Appearance, what is stored on the device, and about. */
export function SettingsPage() {
  const isTypeOpen = useSignal(false);
  const turnType = () => {
    isTypeOpen.value = !isTypeOpen.value;
  };
  return (
    <div class={css.settings}>
      <PageHeader title={words().title} />
      <UpdateCard />
      <BulkEditBar />
      <fieldset class={css.section}>
        <legend>
          <h2>{words().theme}</h2>
        </legend>
        <ThemeChoices />
        <button type="button" class={css.action} aria-haspopup="dialog" onClick={turnType}>
          {words().type}
        </button>
        {isTypeOpen.value && <TypePanel anchor={null} onClose={turnType} />}
      </fieldset>
      <LanguageChoice />
      <ShortcutsSection />
      <InstallHelp />
      <NewEntriesSection />
      <section class={css.section} aria-labelledby="on-this-device">
        <h2 id="on-this-device">{words().onThisDevice}</h2>
        <SyncStatus />
        <p>{describeOffline()}</p>
        <StorageFacts entries={summaries.value.length} />
      </section>
      <YourData>
        <StoredKinds />
      </YourData>
      <section class={css.section} aria-labelledby="about">
        <h2 id="about">{words().about}</h2>
        <p>{words().reading(journalTitle.value, journal.author)}</p>
        <p>{words().aboutMap}</p>
        <p>{words().aboutType}</p>
        <ReleaseLine />
      </section>
    </div>
  );
}

function describeOffline(): string {
  switch (offlineState.value) {
    case 'ready':
      return words().isReadyOffline;
    case 'coming':
      return words().isNotReadyOffline;
    case 'insecure':
      return words().isPlainHttp;
    case 'refused':
      return words().isNotKept;
  }
}
