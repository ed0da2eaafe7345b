import { useEffect } from 'preact/hooks';
import { canHoldScreen, holdScreen } from '../../../state/settings/hold-screen.ts';

/** Renders nothing: as long as it is mounted, the screen stays on. */
export function ScreenHolder() {
  useEffect(() => (canHoldScreen ? holdScreen() : undefined), []);
  return null;
}
