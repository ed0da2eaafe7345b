import type { ThemeChoice } from '../../model/settings/theme.ts';
import { putSetting } from '../../store/reader/reader-data.ts';
import { showAndKeep } from '../show-and-keep.ts';
import { themeChoice } from '../signals.ts';
import { applyTheme } from './apply-theme.ts';

const theme = {
  read: () => themeChoice.peek(),
  show: applyTheme,
  keep: (choice: ThemeChoice) => putSetting('theme', choice),
};

/** Shows and stores the theme that the reader chose. Returns whether the device stored it. */
export function chooseTheme(choice: ThemeChoice): Promise<boolean> {
  return showAndKeep(theme, choice);
}
