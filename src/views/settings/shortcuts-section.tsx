import { hasKeyboard, hasShortcuts, showsShortcuts } from '../../state/settings/shortcuts.ts';
import { wordsIn } from '../../state/words-in.ts';
import { shortcutsWords } from '../../words/english/settings/shortcuts-words.ts';
import settings from './settings-page.module.css';

const words = wordsIn('shortcuts', shortcutsWords);

/** The settings' link to the list of shortcuts, if there are any. */
export function ShortcutsSection() {
  const shortcuts = words();
  if (!hasKeyboard.value) return null;
  return (
    <section class={settings.section} aria-labelledby="shortcuts">
      <h2 id="shortcuts">{shortcuts.title}</h2>
      <p>{hasShortcuts.shown.value ? shortcuts.areOn : shortcuts.areOff}</p>
      <button
        type="button"
        class={settings.action}
        aria-haspopup="dialog"
        onClick={() => {
          showsShortcuts.value = true;
        }}
      >
        {shortcuts.show}
      </button>
    </section>
  );
}
