import { useEffect } from 'preact/hooks';
import { canHoldScreen, holdScreen } from '../../state/hold-screen.ts';

/** Nothing to see: as long as it is there, the screen stays on. */
export function ScreenHolder() {
  useEffect(() => (canHoldScreen ? holdScreen() : undefined), []);
  return null;
}
