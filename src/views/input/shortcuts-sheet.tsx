import { hasShortcuts, type ShortcutName, shortcutKeys } from '../../state/settings/shortcuts.ts';
import { wordsIn } from '../../state/words-in.ts';
import { shortcutsWords } from '../../words/english/settings/shortcuts-words.ts';
import { SheetDialog } from '../ui/sheet-dialog.tsx';
import css from './shortcuts-sheet.module.css';

const words = wordsIn('shortcuts', shortcutsWords);
const names = Object.keys(shortcutKeys) as ShortcutName[];

/** The list of shortcuts, and the switch for them. */
export function ShortcutsSheet({ onClose }: { onClose: () => void }) {
  const shortcuts = words();
  return (
    <SheetDialog name={shortcuts.title} note={shortcuts.note} hasOwnStep onClose={onClose}>
      <dl class={css.keys}>
        {names.map((name) => (
          <div key={name}>
            <dt>
              {shortcutKeys[name].map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{shortcuts.acts[name]}</dd>
          </div>
        ))}
      </dl>
      <p class={css.note}>{shortcuts.arrows}</p>
      <label class={css.switch}>
        <input
          type="checkbox"
          checked={hasShortcuts.shown.value}
          onChange={({ currentTarget }) => void hasShortcuts.choose(currentTarget.checked)}
        />
        {shortcuts.isOn}
      </label>
    </SheetDialog>
  );
}
