import { useEffect } from 'preact/hooks';
import { followRevised } from '../../state/journal/revised.ts';
import { recoverFocus } from '../../state/navigation/recover-focus.ts';
import { startAttendance } from '../../state/reader/attendance.ts';
import { hasShortcuts, showsShortcuts } from '../../state/settings/shortcuts.ts';
import { findRowLink } from '../ui/entry-rows.ts';
import { lazyPart } from '../ui/lazy/lazy-part.tsx';
import css from './input-handlers.module.css';
import { offerShortcuts } from './offer-shortcuts.ts';
import { rowInMenu, watchRows } from './row-in-menu.ts';
import { watchKeys } from './watch-keys.ts';
import { swipe, watchSwipes } from './watch-swipes.ts';

const RowMenu = lazyPart('row-menu', () => import('./row-menu.tsx').then((module) => module.RowMenu));
const ShortcutsSheet = lazyPart('shortcuts-sheet', () =>
  import('./shortcuts-sheet.tsx').then((module) => module.ShortcutsSheet),
);

/** Input besides taps: keys, swipes, a long press. Loaded after the first screen. */
export function InputHandlers() {
  useEffect(() => {
    void startAttendance();
    void followRevised();
    void hasShortcuts.load();
    const stops = [offerShortcuts(), watchKeys(), watchRows(), watchSwipes()];
    return () => {
      for (const stop of stops) stop();
    };
  }, []);
  const row = rowInMenu.value;
  return (
    <>
      <SwipeHint />
      {row && (
        <RowMenu
          key={row.entry.id}
          {...row}
          onClose={() => {
            rowInMenu.value = null;
            recoverFocus(() => findRowLink(row.entry));
          }}
        />
      )}
      {showsShortcuts.value && (
        <ShortcutsSheet
          onClose={() => {
            showsShortcuts.value = false;
          }}
        />
      )}
    </>
  );
}

/** Shows where a swipe leads, at the edge that it uncovers, and how far the finger has gone. */
function SwipeHint() {
  const { value } = swipe;
  if (!value) return null;
  const { way, name, share } = value;
  return (
    <p
      class={css.hint}
      data-way={way}
      data-enough={share >= 1 || undefined}
      style={{ opacity: Math.min(1, share) }}
      aria-hidden="true"
    >
      {name}
    </p>
  );
}
