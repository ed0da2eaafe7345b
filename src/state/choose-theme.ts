import type { ThemeChoice } from '../model/theme.ts';
import { putSetting } from '../store/reader-data.ts';
import { applyTheme } from './apply-theme.ts';

/** The reader chooses a theme: shown at once, kept on the device. */
export async function chooseTheme(choice: ThemeChoice): Promise<void> {
  applyTheme(choice);
  await putSetting('theme', choice);
}
